// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/schema.hpp>

#include <leeds/commissioning/facts/subjects.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(schema)

using namespace leeds::commissioning;

namespace {

/// A type with a member of every kind, as a program that uses the library might declare it.
struct visit_report {
    std::optional<std::string> place;
    std::string author = "nobody";
    std::optional<date> day;
    std::vector<date> later_days;
    std::optional<calendar_month> due;
    std::optional<bool> announced;
    int people = 3;
    std::optional<std::uint16_t> rooms;
    std::optional<std::int64_t> number;
    std::optional<money> cost;
    std::optional<notice_length> warning;
    std::vector<sector> sectors;
    std::vector<bool> answers;
    std::vector<visit_report> follow_ups;
    organisation host;
    std::optional<percentage> reached;
    std::vector<code_reference> shows;
    one_or_more<int> floors;
};

constexpr record_info about(tag<visit_report>) { return {"visit_report", "A visit to a service", clauses("CODE-CM3")}; }
template <class Visit>
constexpr decltype(auto) fields(tag<visit_report>, Visit&& visit) {
    return visit(
        field{"place", &visit_report::place, "", "Where"}, field{"author", &visit_report::author, "", "Who wrote it"},
        field{"day", &visit_report::day, "date", "When"},
        field{"later_days", &visit_report::later_days, "date", "Then"},
        field{"due", &visit_report::due, "", "Month in which it is due"},
        field{"announced", &visit_report::announced, "", "Whether it was announced"},
        field{"people", &visit_report::people, "", "How many went"},
        field{"rooms", &visit_report::rooms, "", "How many rooms"},
        field{"number", &visit_report::number, "", "Its number"}, field{"cost", &visit_report::cost, "GBP", "Cost"},
        field{"warning", &visit_report::warning, "length", "How long before it was announced"},
        field{"sectors", &visit_report::sectors, "", "Sectors met"},
        field{"answers", &visit_report::answers, "", "Answers"},
        field{"follow_ups", &visit_report::follow_ups, "", "Visits after it"},
        field{"host", &visit_report::host, "", "Who was visited"},
        field{"reached", &visit_report::reached, "per cent", "Share of people reached"},
        field{"shows", &visit_report::shows, "", "What it shows"},
        field{"floors", &visit_report::floors, "", "Floors that were seen"});
}

field_schema const& field_named(std::string_view name) {
    for (auto const& each : schema_of<visit_report>().fields)
        if (each.name == name) return each;
    BOOST_FAIL("no field " << name);
    return schema_of<visit_report>().fields[0];
}

} // namespace

BOOST_AUTO_TEST_CASE(a_type_of_a_users_own_shows_its_fields_in_declared_order) {
    auto const& own = schema_of<visit_report>();
    BOOST_TEST(own.name == "visit_report");
    BOOST_TEST(own.models.contains("CODE-CM3"));
    BOOST_TEST_REQUIRE(own.fields.size() == 18U);

    std::string picture;
    for (auto const& each : own.fields)
        picture +=
            std::string(each.name) + " " + std::to_string(static_cast<int>(each.kind)) + (each.list ? " list\n" : "\n");
    BOOST_TEST(picture ==
               "place 0\nauthor 0\nday 1\nlater_days 1 list\ndue 2\nannounced 3\npeople 4\nrooms 4\nnumber 4\n"
               "cost 5\nwarning 7\nsectors 8 list\nanswers 3 list\nfollow_ups 10 list\nhost 10\nreached 6\n"
               "shows 9 list\nfloors 4 list\n");
    for (auto const& each : own.fields) BOOST_TEST(each.bare == (each.name == "floors"));
}

BOOST_AUTO_TEST_CASE(every_kind_of_value_comes_back_as_it_was_put_in) {
    struct row {
        std::string_view field;
        scalar value;
    };
    row const rows[] = {{"place", std::string_view("Hunslet")},
                        {"author", std::string_view("A. Writer")},
                        {"day", date(2018, 9, 1)},
                        {"later_days", date(2018, 9, 2)},
                        {"due", calendar_month(2017, 9)},
                        {"announced", false},
                        {"people", std::int64_t{-4}},
                        {"rooms", std::int64_t{65535}},
                        {"number", std::int64_t{1} << 60},
                        {"cost", money::from_pence(-5, vat_basis::including)},
                        {"warning", notice_length(20, length_unit::working_days)},
                        {"sectors", choice_index{2}},
                        {"answers", true},
                        {"reached", percentage::from_hundredths(6250)},
                        {"shows", code_reference::find("principle.3.carers_involved").value()},
                        {"floors", std::int64_t{2}}};
    visit_report report;
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.field) {
            auto const& at = field_named(each.field);
            at.assign(&report, each.value);
            BOOST_TEST_REQUIRE(at.count(&report) == 1U);
            BOOST_TEST((at.value_at(&report, 0) == each.value));
        }
    }
    BOOST_TEST((report.sectors.at(0) == sector::public_sector));
}

BOOST_AUTO_TEST_CASE(lists_grow_and_optional_values_are_replaced) {
    visit_report report;
    for (int day = 1; day <= 2; ++day) {
        field_named("day").assign(&report, date(2018, 9, day));
        field_named("later_days").assign(&report, date(2018, 9, day));
    }
    BOOST_TEST((report.day == date(2018, 9, 2)));
    BOOST_TEST((report.later_days == std::vector{date(2018, 9, 1), date(2018, 9, 2)}));
}

BOOST_AUTO_TEST_CASE(records_within_records_open_and_read_back_a_type_within_itself_too) {
    visit_report report;
    auto const& follow_ups = field_named("follow_ups");
    BOOST_TEST(follow_ups.record == &schema_of<visit_report>());
    void* const second = (follow_ups.open(&report), follow_ups.open(&report));
    field_named("place").assign(second, std::string_view("Armley"));
    BOOST_TEST(follow_ups.count(&report) == 2U);
    BOOST_TEST(*report.follow_ups.at(1).place == "Armley");
    BOOST_TEST(follow_ups.record_at(&report, 1) == &report.follow_ups[1]);
    BOOST_TEST(field_named("host").open(&report) == &report.host);
}

BOOST_AUTO_TEST_CASE(clearing_leaves_what_a_new_object_has) {
    visit_report report;
    report.place = "Hunslet";
    report.author = "A. Writer";
    report.people = 9;
    report.later_days = {date(2018, 9, 1)};
    report.host.name = "Trust";
    for (auto const& each : schema_of<visit_report>().fields) each.clear(&report);
    BOOST_TEST(!report.place.has_value());
    BOOST_TEST(report.author == "nobody");
    BOOST_TEST(report.people == 3);
    BOOST_TEST(report.later_days.empty());
    BOOST_TEST(!report.host.name.has_value());
}

BOOST_AUTO_TEST_CASE(whole_numbers_know_the_bounds_of_their_member) {
    BOOST_TEST(field_named("rooms").least == 0);
    BOOST_TEST(field_named("rooms").greatest == 65535);
    BOOST_TEST(field_named("people").least == std::numeric_limits<int>::min());
    BOOST_TEST(field_named("number").greatest == std::numeric_limits<std::int64_t>::max());
}

BOOST_AUTO_TEST_CASE(the_words_of_a_choice_come_with_their_meanings) {
    auto const words = field_named("sectors").choices;
    BOOST_TEST_REQUIRE(words.size() == 3U);
    BOOST_TEST(words[0].name == "third_sector");
    BOOST_TEST(words[1].meaning == "business run for profit");
    BOOST_TEST(field_named("place").choices.empty());
}

BOOST_AUTO_TEST_CASE(the_facts_of_the_library_have_their_schemas) {
    BOOST_TEST(schema_of<contract>().fields.size() == 26U);
    BOOST_TEST(schema_of<exercise>().fields.size() == 36U);
    BOOST_TEST(!schema_of<exercise>().one_of_them);
    BOOST_TEST(schema_of<contract>().fields[0].name == "id");
    BOOST_TEST(schema_of<contract>().models.contains("CODE-B7"));
    BOOST_TEST((schema_of<yearly_value>().fields[1].kind == value_kind::money));
}

BOOST_AUTO_TEST_SUITE_END()
