// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/deadlines.hpp>
#include <leeds/commissioning/facts/portfolio.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the fold over a portfolio keeps of one provider.
namespace leeds::commissioning::inline v0 {

/// A sum of recorded values. It is told only where all are on one VAT basis and it fits.
class summed_value {
public:
    void add(money value) noexcept { add(std::optional(value)); }
    void add(summed_value const& other) noexcept {
        if (!other.any_) return;
        add(other.sum_);
    }
    /// Nothing where there is no value, or the values cannot be added.
    [[nodiscard]] std::optional<money> sum() const noexcept { return any_ ? sum_ : std::nullopt; }

private:
    void add(std::optional<money> value) noexcept {
        sum_ = !any_ ? value : sum_ && value ? try_add(*sum_, *value) : std::nullopt;
        any_ = true;
    }

    bool any_ = false;
    std::optional<money> sum_;
};

/// The first value seen of a term, and whether another was.
template <class Value>
class term_seen {
public:
    void add(std::optional<Value> const& value) {
        if (!value)
            unrecorded_ = true;
        else if (!first_)
            first_ = value;
        else if (!(*first_ == *value))
            differs_ = true;
    }
    void merge(term_seen const& other) {
        if (other.first_) add(other.first_);
        differs_ |= other.differs_;
        unrecorded_ |= other.unrecorded_;
    }
    [[nodiscard]] std::optional<Value> const& first() const noexcept { return first_; }
    [[nodiscard]] bool differs() const noexcept { return differs_; }
    [[nodiscard]] bool unrecorded() const noexcept { return unrecorded_; }

private:
    std::optional<Value> first_;
    bool differs_ = false;
    bool unrecorded_ = false;
};

/// Whether a provider's contracts were let after a review of everything held with it (SCR-35). There is nothing to
/// review before its first one.
class reviews_seen {
public:
    void add(contract const& subject) noexcept {
        began_.add(subject.start);
        review_of_provider const* const review =
            subject.management && subject.management->provider_review ? &*subject.management->provider_review : nullptr;
        bool const refused = review != nullptr &&
                             (review->made == std::optional(false) || review->all_contracts == std::optional(false));
        bool const made = review != nullptr && !refused && (review->made || review->day) &&
                          review->all_contracts == std::optional(true);
        (made ? with_ : refused ? without_ : unknown_).add(subject.start);
    }
    void add_ended(contract const& subject) noexcept { ended_.add(subject.start); }
    void merge(reviews_seen const& other) noexcept {
        began_.merge(other.began_);
        with_.merge(other.with_);
        without_.merge(other.without_);
        unknown_.merge(other.unknown_);
        ended_.merge(other.ended_);
    }
    [[nodiscard]] bool any() const noexcept { return with_.count + without_.count > 0; }
    [[nodiscard]] int with() const noexcept { return with_.count; }
    /// How many at least were let without a review when another contract had begun before.
    [[nodiscard]] int surely_without() const noexcept {
        bool const later = without_.last && *began_.first < *without_.last;
        return std::max(without_.count - 1, later ? 1 : 0);
    }
    /// How many of the others may have been let without one; the one that surely is the first is none of them.
    [[nodiscard]] int perhaps_without() const noexcept {
        starts others = without_;
        others.merge(unknown_);
        bool const is_first = others.count == 1 && others.surely_before(with_) && others.surely_before(ended_);
        return is_first ? 0 : others.count - surely_without();
    }

private:
    /// The first days of some contracts.
    struct starts {
        int count = 0;
        bool all_recorded = true;
        std::optional<date> first = {};
        std::optional<date> last = {};

        void add(std::optional<date> const& start) noexcept { merge({1, start.has_value(), start, start}); }
        void merge(starts const& other) noexcept {
            count += other.count;
            all_recorded = all_recorded && other.all_recorded;
            if (other.first && (!first || *other.first < *first)) first = other.first;
            if (other.last && (!last || *last < *other.last)) last = other.last;
        }
        [[nodiscard]] bool surely_before(starts const& other) const noexcept {
            if (other.count == 0) return true;
            return all_recorded && other.all_recorded && *last < *other.first;
        }
    };

    starts began_; ///< of all that have not ended
    starts with_;
    starts without_;
    starts unknown_;
    starts ended_;
};

/// The days, each once and in order, on which a provider was told of reductions by one share.
struct reduction_days {
    std::int32_t tenths; ///< of one per cent
    std::vector<date> days;
};

/// What is kept of one provider while going through a portfolio.
class provider_fold {
public:
    /// Whether a notice brings a contract to an end.
    [[nodiscard]] static bool is_end(change_notice const& notice) noexcept {
        return notice.kind == change_kind::cessation || notice.kind == change_kind::non_renewal ||
               notice.kind == change_kind::decommissioning;
    }

    void add(organisation const& provider, contract const& subject, bool runs) {
        if (!name_ && provider.name) name_ = provider.name;
        sector_.add(provider.sector);
        if (runs) {
            ++contracts_;
            if (subject.value) value_.add(*subject.value);
            add_terms(subject);
            reviews_.add(subject);
        } else {
            reviews_.add_ended(subject);
        }
        for (change_notice const& each : subject.change_notices) add_reduction(each);
        add_end(subject);
    }

    void merge(provider_fold const& other) {
        if (!name_) name_ = other.name_;
        sector_.merge(other.sector_);
        contracts_ += other.contracts_;
        value_.add(other.value_);
        length_.merge(other.length_);
        counting_.merge(other.counting_);
        expiry_.merge(other.expiry_);
        early_end_.merge(other.early_end_);
        reviews_.merge(other.reviews_);
        for (day_of_ends const& each : other.ends_) {
            day_of_ends& own = ends_on(each.day);
            own.count += each.count;
            own.all_considered &= each.all_considered;
            own.any_not_considered |= each.any_not_considered;
        }
        for (reduction_days const& each : other.reductions_)
            for (date const day : each.days) add_reduction(each.tenths, day);
    }

    [[nodiscard]] std::vector<reduction_days> const& reductions() const noexcept { return reductions_; }

    /// What it comes to.
    /// @param id the provider's number
    /// @param window days within which ends count as at once; nothing where the policy has no value
    [[nodiscard]] provider_holding holding(std::optional<std::string> id, std::optional<int> window) const {
        provider_holding made;
        made.id = std::move(id);
        made.title = name_;
        if (!sector_.differs()) made.sector = sector_.first();
        made.contracts = static_cast<int>(contracts_);
        made.value = value_.sum();
        put_terms(made);
        if (reviews_.any()) {
            made.reviewed = reviews_.with();
            made.unreviewed = reviews_.surely_without();
            made.review_unknown = reviews_.perhaps_without();
        }
        put_ends(made, window);
        return made;
    }

private:
    struct day_of_ends {
        date day;
        std::uint64_t count = 0;
        bool all_considered = true;
        bool any_not_considered = false;
    };

    void add_terms(contract const& subject) {
        auto const& clause = subject.notice_clause;
        length_.add(clause ? clause->length : std::nullopt);
        counting_.add(clause ? clause->convention : std::nullopt);
        expiry_.add(clause ? clause->expires_on : std::nullopt);
        early_end_.add(subject.early_end);
    }

    /// Funding that goes down by a share, told on a day; by the day it takes effect where that of telling is not
    /// recorded. What cannot be dated or measured is left out.
    void add_reduction(change_notice const& notice) {
        if (notice.kind != change_kind::reduction || !notice.sum_before || !notice.sum_after) return;
        auto const less = try_subtract(*notice.sum_before, *notice.sum_after);
        auto const& day = notice.served ? notice.served : notice.effective;
        if (!less || less->pence() <= 0 || notice.sum_after->pence() < 0 || !day) return;
        add_reduction(tenths_of(less->pence(), notice.sum_before->pence()), *day);
    }

    /// Rounded to the nearest tenth of one per cent.
    static std::int32_t tenths_of(std::int64_t part, std::int64_t whole) noexcept {
        return static_cast<std::int32_t>(1000.0 * static_cast<double>(part) / static_cast<double>(whole) + 0.5);
    }

    void add_reduction(std::int32_t tenths, date day) {
        auto at =
            std::lower_bound(reductions_.begin(), reductions_.end(), tenths,
                             [](reduction_days const& each, std::int32_t wanted) { return each.tenths < wanted; });
        if (at == reductions_.end() || at->tenths != tenths) at = reductions_.insert(at, {tenths, {}});
        auto const place = std::lower_bound(at->days.begin(), at->days.end(), day);
        if (place == at->days.end() || *place != day) at->days.insert(place, day);
    }

    /// A contract ends once, however many notices say so: by the last of them that is recorded.
    void add_end(contract const& subject) {
        change_notice const* last = nullptr;
        for (change_notice const& each : subject.change_notices)
            if (is_end(each) && each.effective) last = &each;
        if (last == nullptr) return;
        day_of_ends& day = ends_on(*last->effective);
        ++day.count;
        day.all_considered &= last->impact_considered == std::optional(true);
        day.any_not_considered |= last->impact_considered == std::optional(false);
    }

    day_of_ends& ends_on(date day) {
        auto const at = std::lower_bound(ends_.begin(), ends_.end(), day,
                                         [](day_of_ends const& each, date wanted) { return each.day < wanted; });
        return at != ends_.end() && at->day == day ? *at : *ends_.insert(at, {day});
    }

    void put_terms(provider_holding& made) const {
        auto const put = [&](auto const& term, char const* name) {
            if (term.differs()) made.differing_terms.emplace_back(name);
            if (term.unrecorded()) made.unrecorded_terms.emplace_back(name);
        };
        put(length_, "length of notice");
        put(counting_, "how notice is counted");
        put(expiry_, "days on which notice may run out");
        put(early_end_, "right to end early");
    }

    void put_ends(provider_holding& made, std::optional<int> window) const {
        std::uint64_t all = 0;
        for (day_of_ends const& each : ends_) all += each.count;
        made.ends = static_cast<int>(all);
        if (!window || ends_.empty()) return;
        window_of_ends const worst = worst_window(*window);
        made.ends_at_once = static_cast<int>(worst.count);
        made.first_end = ends_[worst.from].day;
        made.last_end = ends_[worst.to].day;
        made.effect_considered = worst.considered;
    }

    /// Ends that fall within a window, by the places of its first and last day.
    struct window_of_ends {
        std::size_t from;
        std::size_t to;
        std::uint64_t count = 0;
        std::optional<bool> considered = true; ///< of every one of them; no where that is recorded of any

        /// Several at once come before a single one; then what was not considered, and what is not known to have been.
        [[nodiscard]] int rank() const noexcept {
            return count < 2 ? 0 : considered == std::optional(false) ? 3 : !considered ? 2 : 1;
        }
    };

    [[nodiscard]] window_of_ends window_from(std::size_t from, std::size_t to) const {
        window_of_ends made{from, to};
        for (std::size_t at = from; at <= to; ++at) {
            made.count += ends_[at].count;
            if (ends_[at].any_not_considered)
                made.considered = false;
            else if (!ends_[at].all_considered && made.considered != std::optional(false))
                made.considered = std::nullopt;
        }
        return made;
    }

    /// The worst of all windows, so that none hides behind a fuller one; of those as bad, the fullest, then the first.
    /// A window of n days holds days up to n apart.
    [[nodiscard]] window_of_ends worst_window(int days) const {
        window_of_ends worst = window_from(0, 0);
        std::size_t from = 0;
        for (std::size_t to = 0; to < ends_.size(); ++to) {
            while (days_between(ends_[from].day, ends_[to].day) > days) ++from;
            window_of_ends const made = window_from(from, to);
            bool const as_bad = made.rank() == worst.rank();
            if (made.rank() > worst.rank() || (as_bad && made.count > worst.count)) worst = made;
        }
        return worst;
    }

    std::optional<std::string> name_;
    term_seen<sector> sector_;
    std::uint64_t contracts_ = 0;
    summed_value value_;
    term_seen<notice_length> length_;
    term_seen<convention> counting_;
    term_seen<expiry_day> expiry_;
    term_seen<enum early_end> early_end_;
    reviews_seen reviews_;
    std::vector<day_of_ends> ends_;          ///< in order of their days
    std::vector<reduction_days> reductions_; ///< in order of their shares
};

/// Reductions by one share, from every provider.
class like_reductions_fold {
public:
    /// The days of one provider, in order.
    void add(std::vector<date> const& days) {
        for (date const day : days) told_.push_back({day, providers_});
        ++providers_;
    }

    [[nodiscard]] int providers() const noexcept { return providers_; }

    [[nodiscard]] like_reductions reductions(std::int32_t tenths, std::optional<int> window) const {
        like_reductions made;
        made.share = percentage::from_hundredths(tenths * 10);
        made.id = to_decimal(*made.share);
        made.title = "Reductions of " + *made.id + " %";
        made.provider_count = providers_;
        auto told = told_;
        std::sort(told.begin(), told.end(), [](telling const& one, telling const& other) {
            return one.day != other.day ? one.day < other.day : one.provider < other.provider;
        });
        made.first = told.front().day;
        made.last = told.back().day;
        if (window) put_fullest(made, told, *window);
        return made;
    }

private:
    struct telling {
        date day;
        int provider;
    };

    /// Each provider counts once in a window, however often it was told.
    void put_fullest(like_reductions& made, std::vector<telling> const& told, int window) const {
        std::vector<int> times(static_cast<std::size_t>(providers_));
        int different = 0;
        std::size_t from = 0;
        made.providers_at_once = 0;
        for (telling const& each : told) {
            if (times[static_cast<std::size_t>(each.provider)]++ == 0) ++different;
            for (; days_between(told[from].day, each.day) > window; ++from)
                if (--times[static_cast<std::size_t>(told[from].provider)] == 0) --different;
            if (different <= *made.providers_at_once) continue;
            made.providers_at_once = different;
            made.first = told[from].day;
            made.last = each.day;
        }
    }

    int providers_ = 0;
    std::vector<telling> told_;
};

} // namespace leeds::commissioning::inline v0
