// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/principles.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// One thing by which it is told whether a principle was kept to, with its sources.
///
/// Criteria come from the words of the principle, and from the actions and elements of other documents that serve it.
/// That an action serves a principle is our reading: the Code does not assign them.
struct criterion {
    std::string_view id;           ///< what evidence names: "principle.3.carers_involved"
    std::uint8_t principle;        ///< number of the principle
    std::string_view title;        ///< what is so when it is met
    std::string_view satisfied_by; ///< what would satisfy it
    citations cites;               ///< its sources, the deciding one first; the principle's own clause among them
    std::string_view reading = {}; ///< where it is our reading rather than the words of its source

    /// How far its deciding source binds.
    [[nodiscard]] constexpr enum force force() const noexcept { return (*cites.begin()).force; }

    /// Whether it comes from the words of the principle, which cannot be set aside as actions can (CODE-A0b).
    [[nodiscard]] constexpr bool in_words_of_principle() const noexcept {
        return principle_clause((*cites.begin()).id);
    }

    /// Whether a clause is one of the twelve principles' own.
    [[nodiscard]] static constexpr bool principle_clause(std::string_view id) noexcept {
        return id.starts_with("CODE-P") && id.size() > 6 && '0' <= id[6] && id[6] <= '9';
    }
};

/// The criteria of the twelve principles, in their order.
inline constexpr std::array criteria{
    criterion{"principle.1.best_outcomes"sv, 1, "The exercise aims at the best outcomes for the people of Leeds"sv,
              "A record of how the outcomes were weighed and why they are the best that can be had."sv,
              clauses("CODE-P1")},
    criterion{"principle.1.inequality_reduced"sv, 1, "Outcomes name the inequality they are to reduce"sv,
              "At least one outcome linked to place, experience or identity."sv, clauses("CODE-P1")},
    criterion{"principle.1.needs_of_groups_known"sv, 1,
              "It is known how needs differ by place, experience and identity"sv,
              "Needs by place, experience or protected characteristic, in a document."sv, clauses("CODE-P1")},
    criterion{"principle.1.agreed_priorities"sv, 1, "Spending follows agreed priorities and needs"sv,
              "The priorities of the city that the exercise serves."sv, clauses("CODE-B5", "CODE-P1"),
              "This aim of the Code is taken to serve the principle."sv},
    criterion{"principle.1.results_by_group"sv, 1,
              "Results are looked at by geography, protected characteristics or community"sv,
              "Monitoring that analyses results by geography, protected characteristics or community."sv,
              clauses("CODE-CM2", "CODE-P1"), "This action is taken to serve the principle."sv},
    criterion{"principle.2.outcomes_matter_to_people"sv, 2, "Outcomes are those that people say matter to them"sv,
              "At least one outcome of which people say that it matters to them."sv, clauses("CODE-P2")},
    criterion{"principle.2.choice_and_control"sv, 2, "People have choice and control over the services they use"sv,
              "A document that shows what people can choose and decide themselves."sv, clauses("CODE-P2")},
    criterion{"principle.2.person_centred"sv, 2, "The service is built around the person"sv,
              "A document that shows how the service is built around the person."sv, clauses("CODE-P2")},
    criterion{"principle.2.outcomes_not_inputs"sv, 2, "The specification asks for outcomes rather than inputs"sv,
              "A specification by outcomes."sv, clauses("WIN-S2", "WIN-D2", "CODE-P2"),
              "This element of Winchester City Council's process of 2010 is taken to serve the principle."sv},
    criterion{"principle.2.achievement_known"sv, 2, "For every outcome it is clear how its achievement will be known"sv,
              "A measure for every outcome."sv, clauses("WIN-S3", "SCR-33a", "CODE-P2"),
              "This element of Winchester City Council's process of 2010 is taken to serve the principle."sv},
    criterion{"principle.2.indicators"sv, 2, "Performance indicators and milestones are clear"sv,
              "Indicators with targets, and milestones with days."sv, clauses("WIN-S8", "CODE-P2"),
              "This element of Winchester City Council's process of 2010 is taken to serve the principle."sv},
    criterion{"principle.3.users_involved"sv, 3,
              "People using the service were involved before the specification was settled"sv,
              "Involvement of users that began before the specification was settled."sv, clauses("CODE-P3"),
              "Involvement in design is taken to come before the specification is settled."sv},
    criterion{"principle.3.carers_involved"sv, 3, "Carers were involved before the specification was settled"sv,
              "Involvement of carers that began before the specification was settled."sv, clauses("CODE-P3"),
              "Involvement in design is taken to come before the specification is settled."sv},
    criterion{"principle.3.communities_involved"sv, 3,
              "Communities were involved before the specification was settled"sv,
              "Involvement of communities that began before the specification was settled."sv, clauses("CODE-P3"),
              "Involvement in design is taken to come before the specification is settled."sv},
    criterion{"principle.3.lead_and_influence"sv, 3,
              "People could lead, and influenced decisions on resources and the shape of the service"sv,
              "A document that shows what people led and what they changed."sv, clauses("CODE-P3")},
    criterion{"principle.3.involved_in_needs"sv, 3,
              "Local communities, existing and potential users took part in the assessment of needs"sv,
              "Involvement of users, potential users and communities in the assessment of needs."sv,
              clauses("CODE-N3", "WIN-S1", "CODE-P3"), "This action is taken to serve the principle."sv},
    criterion{"principle.3.reviews_open"sv, 3,
              "Reviews of services and sectors were open to all relevant stakeholders"sv,
              "A service review that was open to all."sv, clauses("CODE-N2", "CODE-P3"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.3.social_capital"sv, 3,
              "The voluntary and community sector helped to settle outcomes and delivery"sv,
              "A document that shows the part the sector took."sv, clauses("WIN-4.3", "CODE-P3"),
              "This element of Winchester City Council's process of 2010 is taken to serve the principle."sv},
    criterion{
        "principle.4.assessed_before_decision"sv, 4,
        "Effects on equality were screened or assessed before the decision"sv,
        "An equality screening or assessment completed no later than the day of the decision."sv,
        clauses("CODE-P4", "SCR-16"),
        "An assessment of the day of the decision counts as before it: it is published with the decision's report."sv},
    criterion{"principle.4.assessment_proportionate"sv, 4,
              "The depth of the equality assessment is proportionate to the value"sv,
              "A full assessment where the value reaches the figure set by policy."sv, clauses("CODE-P4", "CODE-B4"),
              "The Code names no figure: a policy sets the value from which a full assessment is expected."sv},
    criterion{"principle.4.integral"sv, 4,
              "Equality, diversity and cohesion are integral to the exercise, beyond what the law asks"sv,
              "A document that shows what is done beyond legal duties."sv, clauses("CODE-P4")},
    criterion{"principle.4.clear_rationale"sv, 4, "A clear rationale for the approach is shown"sv,
              "The reasons for the approach, recorded."sv, clauses("CODE-P4b", "CODE-P4")},
    criterion{"principle.4.documents_proportionate"sv, 4,
              "Documents for bids and monitoring are proportionate to the contract"sv,
              "A document that shows how documents were fitted to the contract."sv, clauses("CODE-PR7", "CODE-P4"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.4.reporting_proportionate"sv, 4, "Reporting is proportionate to funding, risk and activity"sv,
              "No more reports than the policy asks of an exercise of that value."sv, clauses("CODE-CM1", "CODE-P4"),
              "This action is taken to serve the principle. The Code names no measure: a policy sets it."sv},
    criterion{"principle.5.senior_leader"sv, 5, "A senior leader leads the exercise"sv, "A senior leader named."sv,
              clauses("CODE-P5")},
    criterion{"principle.5.underpinned"sv, 5,
              "It rests on co-production, personalisation, integration and the promotion of health and wellbeing"sv,
              "A document that shows how each of these underpins the exercise."sv, clauses("CODE-P5")},
    criterion{"principle.5.city_priorities"sv, 5, "It delivers the priorities of the city"sv,
              "An aim of the city for every outcome."sv, clauses("CODE-P5", "SCR-33a")},
    criterion{"principle.5.values"sv, 5,
              "Leaders and commissioners show the values and behaviour that good commissioning asks for"sv,
              "A review, audit or feedback on leadership."sv, clauses("CODE-P5")},
    criterion{"principle.5.accountabilities"sv, 5,
              "Resources, milestones, accountabilities and project management are clear"sv,
              "Resources, milestones, an accountable officer and a project manager."sv, clauses("WIN-9.1", "CODE-P5"),
              "This element of Winchester City Council's process of 2010 is taken to serve the principle."sv},
    criterion{"principle.5.ward_members"sv, 5, "Ward members or Community Committees have oversight"sv,
              "Involvement of ward members."sv, clauses("SCR-27", "CODE-P5"),
              "This paragraph of the Scrutiny Board's statement is taken to serve the principle."sv},
    criterion{"principle.5.lessons_at_each_step"sv, 5, "Each stage that ended had its lessons drawn"sv,
              "Lessons of each stage that has ended."sv, clauses("WIN-7.1", "CODE-P5"),
              "This element of Winchester City Council's process of 2010 is taken to serve the principle."sv},
    criterion{"principle.5.easy_to_administer"sv, 5, "The process is easy to administer"sv,
              "What officers say of the process, or a review of it."sv, clauses("WIN-4.4", "CODE-P5"),
              "This element of Winchester City Council's process of 2010 is taken to serve the principle."sv},
    criterion{"principle.6.aims_set"sv, 6, "Strategic leadership set aims and ambitions"sv,
              "A plan or strategy that sets the aims."sv, clauses("CODE-P6")},
    criterion{"principle.6.partners_influenced"sv, 6, "Partners were influenced as well as services bought"sv,
              "A document that shows what partners changed."sv, clauses("CODE-P6")},
    criterion{"principle.6.beyond_buying"sv, 6, "Others than the commissioner take part"sv,
              "A partner or a second commissioner."sv, clauses("CODE-P6")},
    criterion{"principle.6.funding_coordinated"sv, 6,
              "Funding priorities and arrangements were coordinated between commissioners"sv,
              "Coordination with other commissioners, or the reason why it was not possible."sv,
              clauses("CODE-PL1", "CODE-P6"), "This action is taken to serve the principle."sv},
    criterion{"principle.6.third_sector_partner"sv, 6, "The third sector was a commissioning partner"sv,
              "Involvement of the third sector in scoping, design or evaluation."sv, clauses("CODE-PL4", "CODE-P6"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.7.three_sectors"sv, 7, "Public, third and private sectors act jointly"sv,
              "A partner or commissioner from each of the three sectors."sv, clauses("CODE-P7")},
    criterion{"principle.7.joint_approach"sv, 7, "The whole system was brought together"sv,
              "A record of the joint approach."sv, clauses("CODE-P7")},
    criterion{"principle.7.best_use_of_resources"sv, 7, "All resources of the area are put to their best use"sv,
              "A document that shows which resources were looked at together."sv, clauses("CODE-P7")},
    criterion{"principle.7.current_provision"sv, 7, "Current provision was analysed, and what is double is taken out"sv,
              "An analysis of what is provided today."sv, clauses("WIN-S4", "CODE-P7"),
              "This element of Winchester City Council's process of 2010 is taken to serve the principle."sv},
    criterion{"principle.7.coordination_in_delivery"sv, 7,
              "Commissioners coordinate and keep in touch with providers"sv,
              "Coordination and liaison during the contract."sv, clauses("CODE-CM1", "CODE-P7"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.8.kinds_of_source"sv, 8, "More than one kind of source was used"sv,
              "Documented evidence of at least two kinds."sv, clauses("CODE-P8")},
    criterion{"principle.8.what_works"sv, 8, "Evidence about what works was used"sv,
              "Research or an evaluation of what works."sv, clauses("CODE-P8")},
    criterion{"principle.8.innovation"sv, 8, "Innovation is supported"sv,
              "A document that shows how new ways are encouraged."sv, clauses("CODE-P8", "WIN-S6")},
    criterion{"principle.8.needs_assessed"sv, 8, "Needs were assessed before the decision"sv,
              "A needs assessment that ended no later than the day of the decision."sv,
              clauses("CODE-N1", "WIN-S1", "CODE-P8"), "This action is taken to serve the principle."sv},
    criterion{"principle.8.third_sector_intelligence"sv, 8, "Data and intelligence of the third sector were used"sv,
              "Documented evidence from third-sector organisations."sv, clauses("CODE-N1", "CODE-P8"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.8.monitored"sv, 8, "Monitoring against the indicators goes on"sv,
              "Monitoring against the indicators."sv, clauses("WIN-S9", "CODE-CM2", "CODE-P8"),
              "This element of Winchester City Council's process of 2010 is taken to serve the principle."sv},
    criterion{"principle.9.diverse_market"sv, 9, "More than one provider can deliver the service"sv,
              "At least two providers in the market."sv, clauses("CODE-P9", "WIN-4.1"),
              "Two providers are taken to be the least that a market can be."sv},
    criterion{"principle.9.financial_stability"sv, 9,
              "The financial stability of providers was looked at before the award"sv,
              "A financial check no later than the day of the award."sv, clauses("CODE-P9")},
    criterion{"principle.9.no_dependence"sv, 9, "No provider holds too large a share"sv,
              "A largest share no greater than the figure set by policy."sv, clauses("CODE-P9"),
              "The Code names no share: a policy sets it."sv},
    criterion{"principle.9.vibrant_market"sv, 9, "The market is vibrant and of quality"sv,
              "A study of the market or of the quality of its providers."sv, clauses("CODE-P9", "WIN-3.1")},
    criterion{"principle.9.time_to_develop"sv, 9, "There was time for the market and the service to develop"sv,
              "Time between publication and bids, and between award and start, as set by policy."sv,
              clauses("CODE-PL3", "CODE-P9"),
              "This action is taken to serve the principle. The Code names no length of time: a policy sets it."sv},
    criterion{"principle.9.capacity_support"sv, 9, "Support for the capacity of providers was considered"sv,
              "Consideration of support for delivery capacity."sv, clauses("CODE-PL3", "WIN-6.2b", "CODE-P9"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.9.niche_flexibilities"sv, 9, "Niche demand is met by the flexibilities of procurement"sv,
              "Lots, grants or other flexibilities where demand is niche."sv, clauses("CODE-PR3", "CODE-P9"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.10.quality_and_price"sv, 10,
              "Quality and price are balanced, quality weighted as highly as possible"sv,
              "Weights for quality and for price that add up, quality no lighter than a policy asks."sv,
              clauses("CODE-P10", "CODE-PR5"),
              "The Code names no weight: a balance needs both; a policy may set the least weight of quality."sv},
    criterion{"principle.10.resources_to_need"sv, 10, "Resources are aimed at areas and communities of most need"sv,
              "The areas and communities of most need."sv, clauses("CODE-P10")},
    criterion{"principle.10.good_balance"sv, 10, "The solution gives a good balance of quality and cost"sv,
              "A comparison of quality and cost."sv, clauses("CODE-P10")},
    criterion{"principle.10.price_floor"sv, 10,
              "A minimum acceptable price or a fixed price keeps bids from going too low"sv,
              "A minimum or fixed price for the tender."sv, clauses("CODE-PR6", "CODE-P10"),
              "This action is taken to serve the principle."sv},
    criterion{
        "principle.10.options_considered"sv, 10, "The options were fully considered"sv,
        "At least two options, with number, size and length of contracts, type of funding, advantages and disadvantages."sv,
        clauses("CODE-PL2", "WIN-D2", "CODE-P10"), "This action is taken to serve the principle."sv},
    criterion{"principle.10.social_value"sv, 10, "Social value is in the specification and is scored"sv,
              "Reference to the social value ambitions, and a weight for social value."sv,
              clauses("CODE-PR4", "CODE-B6", "CODE-P10"), "This action is taken to serve the principle."sv},
    criterion{"principle.11.commissioners_competent"sv, 11, "Those who commission are trained for it"sv,
              "Training of everyone who commissions, no later than the decision."sv, clauses("CODE-P11")},
    criterion{"principle.11.provider_workforce"sv, 11,
              "The workforce of providers is sufficient, trained and motivated"sv,
              "Terms, monitoring or a study of the workforce of providers."sv, clauses("CODE-P11")},
    criterion{"principle.11.workforce_planning"sv, 11, "Workforce planning is coordinated"sv,
              "A workforce plan dated no later than the decision."sv, clauses("CODE-P11")},
    criterion{
        "principle.11.fair_evaluation"sv, 11, "Bids are evaluated fairly by trained evaluators"sv,
        "At least two evaluators, trained, none with an interest."sv, clauses("WIN-S7", "CODE-P11"),
        "This element of Winchester City Council's process of 2010 is taken to serve the principle, and fair evaluation to take two trained evaluators."sv},
    criterion{"principle.12.open_events"sv, 12,
              "Market events were held for the opportunity, open and promoted to all providers"sv,
              "A market engagement or meet-the-buyer event open and promoted to all."sv,
              clauses("CODE-PR2", "CODE-P12"), "This action is taken to serve the principle."sv},
    criterion{"principle.12.shared_market_shaping"sv, 12, "Providers and citizens took part in shaping the market"sv,
              "Involvement of providers and of citizens."sv, clauses("CODE-P12")},
    criterion{"principle.12.agreed_solutions"sv, 12, "Solutions were found and agreed together"sv,
              "A record of what commissioners and providers agreed."sv, clauses("CODE-P12")},
    criterion{"principle.12.all_providers"sv, 12, "All service providers were engaged, not some"sv,
              "A document that shows who was reached."sv, clauses("CODE-P12")},
    criterion{"principle.12.opportunities_made_known"sv, 12,
              "Opportunities were made known to the local third sector by the agreed means"sv,
              "The means by which the opportunity was made known."sv, clauses("CODE-PR1", "WIN-4.5", "CODE-P12"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.12.ask_once"sv, 12, "Documents are consistent: asked once, used many times"sv,
              "A document that shows shared templates and questions."sv, clauses("CODE-PR8", "CODE-P12"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.12.feedback_offered"sv, 12,
              "Unsuccessful bidders were offered appropriate and timely feedback"sv,
              "Feedback offered to all of them, in the time set by policy."sv, clauses("CODE-PR10", "CODE-P12"),
              "This action is taken to serve the principle. The Code names no time: a policy may set it."sv},
    criterion{"principle.12.feedback_sought"sv, 12,
              "Feedback was sought from successful, unsuccessful and interested bidders"sv,
              "Feedback sought from all three."sv, clauses("CODE-PR9", "CODE-P12"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.12.compact_referenced"sv, 12, "Terms or offer letters refer to the Compact for Leeds"sv,
              "A reference to the Compact in terms or offer letters."sv, clauses("CODE-PR11", "CODE-P12"),
              "This action is taken to serve the principle."sv},
    criterion{"principle.12.beneficiaries_contribute"sv, 12, "Beneficiaries can contribute to reporting"sv,
              "Reporting to which beneficiaries can contribute."sv, clauses("CODE-CM1b", "CODE-P12"),
              "This action is taken to serve the principle."sv}};

/// Where the criteria of each principle begin in the table: those of principle n are from n - 1 to before n.
inline constexpr auto criteria_begin = [] {
    std::array<std::size_t, principle_count + 1> begin{};
    for (criterion const& each : criteria)
        for (std::size_t later = each.principle; later <= principle_count; ++later) ++begin[later];
    return begin;
}();

/// The criterion of that id; null where there is none.
[[nodiscard]] constexpr criterion const* find_criterion(std::string_view id) noexcept {
    for (criterion const& each : criteria)
        if (each.id == id) return &each;
    return nullptr;
}

/// The place of a criterion in the table. One that does not exist does not compile.
[[nodiscard]] consteval std::size_t criterion_number(std::string_view id) {
    for (std::size_t number = 0; number < criteria.size(); ++number)
        if (criteria[number].id == id) return number;
    throw "there is no such criterion";
}

} // namespace leeds::commissioning::inline v0
