// SPDX-License-Identifier: MIT
#include "headings.hpp"

#include "published/table_words.hpp"
#include "text/text_encoding.hpp"

#include <leeds/commissioning/code/nearest.hpp>

#include <algorithm>
#include <span>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::array<std::string_view, uses> names_of_uses{"nothing",
                                                           "organisation_name",
                                                           "reference",
                                                           "title",
                                                           "type",
                                                           "directorate",
                                                           "description",
                                                           "start",
                                                           "end",
                                                           "review",
                                                           "last_extension",
                                                           "value",
                                                           "certainty",
                                                           "vat",
                                                           "supplier_name",
                                                           "company_number",
                                                           "charity_number",
                                                           "small_or_medium",
                                                           "third_sector",
                                                           "currency"};

/// How councils write a heading, in letters and digits only and divided by blanks.
struct other_names {
    use read_for;
    std::string_view words;
};

constexpr std::array<other_names, uses> names_elsewhere{
    {{use::organisation_name,
      "organisation organisationlabel organizationname authority authorityname council councilname localauthority "
      "localauthorityname contractingauthority buyer buyername buyingorganisation publisher publisherlabel "
      "publishername "
      "fundingorgname nameoforganisation"},
     {use::reference,
      "contractreference contractreferencenumber contractreferenceno contractref contractrefno contractrefnumber "
      "contractnumber contractno contractid contractidentifier contractcode reference referencenumber referenceno "
      "refno "
      "ref refnumber uniquereference uniquereferencenumber uniqueid procurementreference tenderreference "
      "projectreference "
      "agreementreference identifier contractuniquereference contractreferencenumberid contractidnumber "
      "agreementnumber "
      "agreementref registerreference contractregisterreference contractregisterid noticeid"},
     {use::title,
      "title contracttitle contractname titleofagreement titleofcontract titleofthecontract agreementtitle "
      "projecttitle "
      "nameofcontract contractagreementtitle agreementname contractprojecttitle contracttitlename titleofagreements "
      "awardtitle projectname nameofagreement"},
     {use::type, "typeofcontract agreementtype typeofagreement"},
     {use::directorate,
      "directorate department departmentname localauthoritydepartment localauthoritydepartmentresponsible "
      "responsibledepartment departmentresponsible responsibledirectorate service servicearea servicedepartment "
      "servicedivision division directorateservice directorateservicearea departmentservice dept businessunit "
      "commissioningdepartment councildepartment departmentservicearea directoratedepartment "
      "localauthoritydepartmentname "
      "serviceresponsible responsibleservice departmentdirectorate serviceunit serviceareadepartment"},
     {use::description,
      "description contractdescription descriptionofgoodsandorservices descriptionofthegoodsandorservices "
      "descriptionofthegoodsandorservicesbeingprovided descriptionofgoodsservices "
      "descriptionofgoodsandorservicesprovided "
      "descriptionofcontract goodsandservices descriptionofthegoodsandservicesbeingprovided "
      "descriptionofgoodsworksservices "
      "goodsandorservices goodsorservices contractsummary summary purpose shortdescription briefdescription "
      "awarddescription detailsofgoodsandservices detailsofgoodsandorservices briefdescriptionofcontract "
      "contractdetails "
      "descriptionofservices descriptionofgoodsservicesworks"},
     {use::start,
      "startdate contractstart start commencementdate contractcommencementdate contractcommencement commencement "
      "dateofcommencement datefrom contractstartingdate startdateofcontract contractbegindate plannedstartdate "
      "planneddatesstartdate agreementstartdate contractfrom currentcontractstartdate contractstarts startofcontract "
      "agreementstart originalstartdate validityperiodstart validitystart"},
     {use::end, "end contractend contractenddate expirydate contractexpirydate contractexpiry expiry finishdate "
                "contractfinishdate dateto enddateofcontract currentenddate "
                "currentcontractenddate plannedenddate planneddatesenddate agreementenddate initialenddate contractto "
                "contractendingdate contractcurrentenddate contractends endofcontract agreementend enddateofagreement "
                "validityperiodend validityend"},
     {use::review, "reviewdate contractreviewdate contractreview dateofreview nextreview nextreviewdate"},
     {use::last_extension,
      "extensionenddate maximumenddate maxenddate maximumcontractenddate enddateincludingextensions "
      "enddatewithextensions "
      "enddateincludingextension latestextensiondate finalenddate maximumextensiondate maximumextensionenddate "
      "lastdateofextension contractextensionenddate extendableto enddateifextended fullextensiondate "
      "enddateincextensions enddateincludingallextensions finalextensiondate contractmaximumenddate "
      "maximumcontractexpirydate "
      "maximumexpirydate enddateincludingoptions enddatewithextension latestpossibleenddate maxcontractenddate"},
     {use::value,
      "value totalvalue totalcontractvalue valueofcontract valueofthecontract contractvaluegbp valuegbp awardvalue "
      "awardedvalue contractawardvalue lifetimevalue contractlifetimevalue wholelifevalue wholelifecontractvalue "
      "contractsum contractamount amountawarded estimatedvalue estimatedcontractvalue estimatedtotalvalue "
      "totalestimatedvalue totalestimatedcontractvalue totalvalueofcontract contracttotalvalue totalcontractvaluegbp "
      "estimatedcontractlifetimevalue totallifetimevalue totalcontractsum totalcontractcost totalawardvalue "
      "contractawardamount currentvalue currentcontractvalue"},
     {use::certainty, "fixedorestimated valuetype"},
     {use::vat,
      "vat irrecoverablevatamount vatthatcannotberecovered vatnonrecoverable nonrecoverablevat unrecoverablevat "
      "irrecoverablevatgbp vatirrecoverable amountofirrecoverablevat"},
     {use::supplier_name,
      "supplier suppliers suppliersname supplierorganisation supplierorganisationname nameofsupplier awardedsupplier "
      "contractor contractorname contractors nameofcontractor provider providername nameofprovider serviceprovider "
      "vendor "
      "vendorname company companyname awardedto recipientorgname recipientname recipient beneficiary beneficiaryname "
      "winningbidder successfulsupplier successfultenderer successfulbidder suppliercontractor suppliersnames "
      "contractorsupplier supplierprovider suppliernameanddetails suppliernames appointedsupplier awardedcontractor"},
     {use::company_number,
      "companynumber companyno companyregistrationnumber companyregistrationno companyregno companyregnumber "
      "companieshousenumber companieshouseno companieshousereference companyhousenumber registeredcompanynumber "
      "suppliercompanynumber suppliercompanyregistrationnumber crn recipientorgcompanynumber registeredcompanyno "
      "companynumberofsupplier"},
     {use::charity_number,
      "charitynumber charityno registeredcharitynumber charityregistrationnumber suppliercharitynumber "
      "charityregistrationno recipientorgcharitynumber charitycommissionnumber"},
     {use::small_or_medium,
      "sme smesupplier issme smestatus suppliersme smeyn smeyesno suppliersmestatus smallormediumenterprise "
      "smallmediumenterprise smallandmediumenterprise smallormediumsizedenterprise issuppliersme issupplieransme "
      "supplierissme smesupplieryn "
      "smallmediumsizedenterprise"},
     {use::third_sector,
      "vcse isvcse vcsestatus suppliervcse vcseyn vcseyesno vcsesupplierstatus voluntarysector "
      "voluntarycommunitysector "
      "voluntaryorcommunitysector vcs vcsorganisation vco thirdsector thirdsectorsupplier "
      "voluntarycommunityorganisation "
      "voluntaryorcommunitysectororganisation issuppliervcse vcfs vcfse issupplieravcse "
      "supplierisvcse vcseorganisation vcsesupplieryn vcosupplier voluntarycommunityandsocialenterprise"},
     {use::nothing,
      "organisationuri organisationlabeluri cpv cpvcode cpvcodes cpvlabel proclass proclasscode proclasslabel "
      "servicecategory servicecategorylabel procurementcategory category categorylabel contactname contactemail "
      "contactpoint email emailaddress telephone phone url noticeurl website supplieraddress supplierpostcode postcode "
      "ward region location publisheddate dateperiod procurementroute tenderprocess processtype typeofprocess "
      "procurementprocess procurementtype procurementmethod tenderprocesstype contractowner contractmanager lot "
      "lotnumber "
      "annualvalue annualcontractvalue estimatedannualvalue lastmodified status contractstatus notes comments "
      "vcsetype smevcse smeorvcse lengthofcontract contractlength contractduration duration contractterm "
      "contractperiod "
      "lengthofcontractmonths contractlengthmonths contractlengthyears contracttermmonths currenttermmonths "
      "extensionoption extensionoptions extensionperiod extensionperiods optiontoextend optionstoextend "
      "extensionavailable contractextension contractextensions extension extensions contractextendable "
      "contractextended "
      "possibleextensions annualspend estimatedannualspend valueperannum valuepa estimatedvalueperannum yearlyvalue "
      "procurementprocedure procurementcategorylabel primaryprocurementcategory awardprocedure "
      "contractmanageremail contractmanagername responsibleofficer leadofficer procurementlead awarddate dateawarded "
      "datecontractawarded contractawarddate datesigned supplieraddresspostcode suppliertown supplierid "
      "productcategory "
      "supplieridscheme "
      "buyerid buyeridscheme classificationcode classificationdescription classificationscheme "
      "supplieraddressstreetaddress supplieraddresslocality supplieraddresscountry buyerlocality awarddocumentsurl"},
     {use::currency, "currency currencycode contractcurrency valuecurrency awardvaluecurrency contractvaluecurrency"}}};

bool holds_word(std::string_view words, std::string_view word) noexcept {
    for (auto at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        bool const begins = at == 0 || words[at - 1] == ' ';
        auto const end = at + word.size();
        if (begins && (end == words.size() || words[end] == ' ')) return true;
    }
    return false;
}

std::optional<use> use_of_name(std::string_view name) noexcept {
    for (std::size_t each = 0; each < uses; ++each)
        if (names_of_uses[each] == name) return static_cast<use>(each);
    return std::nullopt;
}

} // namespace

std::string bare_letters(std::string_view text) {
    std::string bare;
    for (char const each : text) {
        char const letter = lower(each);
        if (('a' <= letter && letter <= 'z') || ('0' <= letter && letter <= '9')) bare += letter;
    }
    return bare;
}

namespace {

/// The same without an ending of those words; empty where it has none.
std::string_view without_ending(std::string_view bare, std::span<std::string_view const> endings) noexcept {
    for (auto const ending : endings)
        if (bare.size() > ending.size() && bare.ends_with(ending)) return bare.substr(0, bare.size() - ending.size());
    return {};
}

std::optional<understood_heading> understand_bare(std::string_view bare) {
    if (bare.empty()) return std::nullopt;
    for (auto const& each : known_headings)
        if (bare_letters(each.name) == bare) return understood_heading{each.read_for};
    for (auto const& each : names_elsewhere)
        if (holds_word(each.words, bare)) return understood_heading{each.read_for};
    return std::nullopt;
}

/// A value of which the heading says whether it counts value added tax.
std::optional<understood_heading> understand_value(std::string_view bare) {
    constexpr std::array<std::string_view, 9> without_tax{"excludingvat", "exclusiveofvat", "excludesvat",
                                                          "exclvat",      "excvat",         "exvat",
                                                          "lessvat",      "netofvat",       "vatexclusive"};
    constexpr std::array<std::string_view, 6> with_tax{"includingvat", "inclusiveofvat", "includesvat",
                                                       "inclvat",      "incvat",         "vatinclusive"};
    for (auto const vat : {vat_basis::excluding, vat_basis::including}) {
        auto const rest =
            vat == vat_basis::excluding ? without_ending(bare, without_tax) : without_ending(bare, with_tax);
        if (auto meant = understand_bare(rest); meant && meant->read_for == use::value) {
            meant->vat = vat;
            return meant;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<understood_heading> understand_heading(std::string_view found, heading_map const& map) {
    auto const name = with_single_blanks(found);
    for (auto const& [heading, field] : map.fields)
        if (same_word(with_single_blanks(heading), name))
            if (auto const meant = use_of_name(field)) return understood_heading{*meant};
    for (std::size_t each = 0; each < known_headings.size(); ++each)
        if (same_word(known_headings[each].name, name)) return understood_heading{known_headings[each].read_for, each};
    // What says how the cells are written, and nothing of what they are.
    constexpr std::array<std::string_view, 8> manners{"ddmmyyyy",     "ddmmyy",  "yesno", "yesorno",
                                                      "ifapplicable", "ifknown", "gbp",   "yn"};
    auto const bare = bare_letters(name);
    if (auto const meant = understand_bare(bare)) return meant;
    if (auto const meant = understand_bare(without_ending(bare, manners))) return meant;
    return understand_value(bare);
}

std::string_view heading_for(use what) noexcept {
    for (auto const& heading : known_headings)
        if (heading.read_for == what && what != use::nothing) return heading.name;
    return {};
}

std::string_view name_of_use(use what) noexcept { return names_of_uses[static_cast<std::size_t>(what)]; }

std::vector<std::string_view> fields_of_heading_map() { return {names_of_uses.begin(), names_of_uses.end()}; }

heading_map_text read_heading_map(std::string const& name, std::string_view text) {
    heading_map_text read;
    int number = 0;
    while (!text.empty() && !read.failure) {
        auto const end = text.find('\n');
        auto const line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (line.empty() || line.starts_with('#')) continue;
        auto const sign = line.rfind('=');
        auto const heading = trimmed(line.substr(0, sign));
        auto const field = sign == std::string_view::npos ? std::string_view{} : trimmed(line.substr(sign + 1));
        auto const where = name + ", line " + std::to_string(number) + ": ";
        if (heading.empty() || field.empty()) {
            read.failure = where + "expected a heading, = and a field, such as: Ends on = end.";
        } else if (!use_of_name(field)) {
            auto const near = nearest_name(field, std::span<std::string_view const>(names_of_uses));
            read.failure =
                where + "\"" + shortened_text(replaced_where_not_utf8(field)) + "\" is no field of a register";
            read.failure->append(near.empty() ? "." : "; did you mean " + std::string(near) + "?");
        } else {
            read.map.fields.emplace_back(heading, field);
        }
    }
    return read;
}

} // namespace leeds::commissioning::inline v0
