package org.tayanych.claims;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.remedies.Balance;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.TeamId;

/**
 * A claim as far as it stands in clear.
 *
 * @param country whose law counts
 * @param workers how many it is about
 * @param begun when it was written down
 * @param paidWorkers how many of them got something
 * @param struck whether it was taken out as a mistake; then it counts nowhere
 * @param sums by currency, what was struck out left out
 */
public record Claim(
        ClaimId id,
        TeamId team,
        WorkplaceId workplace,
        Country country,
        Optional<InspectionId> inspection,
        Optional<FindingId> finding,
        int workers,
        LocalDate begun,
        int paidWorkers,
        boolean struck,
        List<Sums> sums) {

    /** @param confirmed what of the payments workers confirmed */
    public record Sums(Balance balance, Money confirmed) {}

    /** What stands in this currency. */
    public Optional<Sums> in(Currency currency) {
        return sums.stream().filter(each -> each.balance().currency().equals(currency)).findFirst();
    }

    public String path() {
        return "/desk/claims/" + id;
    }
}
