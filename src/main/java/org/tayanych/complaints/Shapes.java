package org.tayanych.complaints;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Want;

/** How accounts, contacts and sums are written down before they are sealed, and read again. */
final class Shapes {

    private Shapes() {
    }

    /** All but the narrative, which is sealed by itself. */
    static Secret write(Account account) {
        return Leaves.blank()
                .with("employer", account.employer().name())
                .with("place", account.employer().place())
                .with("phone", account.employer().phone())
                .with("unpaid", account.unpaid().stream().map(Shapes::line).toList())
                .with("identity", List.of(account.identity().name()))
                .with("name", account.name())
                .with("wants", names(account.wants()))
                .toSecret();
    }

    static Account account(Secret narrative, Secret written) {
        Leaves leaves = Leaves.of(written);
        return new Account(
                narrative,
                new Account.Employer(leaves.secret("employer"), leaves.secret("place"), leaves.secret("phone")),
                leaves.codes("unpaid").stream().map(Shapes::unpaid).toList(),
                leaves.oneOf(Identity.class, "identity").orElse(Identity.ANONYMOUS),
                leaves.secret("name"),
                Set.copyOf(leaves.each(Want.class, "wants")));
    }

    static Secret write(SafeContact contact) {
        return Leaves.blank()
                .with("way", List.of(contact.way().name()))
                .with("address", contact.address())
                .with("days", names(contact.days()))
                .with("hours", names(contact.hours()))
                .with("who", contact.whoMayAnswer())
                .with("first", contact.sayFirst())
                .with("message", contact.mayLeaveMessage())
                .with("language", List.of(contact.language().name()))
                .with("needs", names(contact.needs()))
                .toSecret();
    }

    static SafeContact contact(Secret written) {
        Leaves leaves = Leaves.of(written);
        return new SafeContact(
                leaves.oneOf(SafeContact.Way.class, "way").orElse(SafeContact.Way.CODE_ONLY),
                leaves.secret("address"),
                Set.copyOf(leaves.each(DayOfWeek.class, "days")),
                Set.copyOf(leaves.each(SafeContact.Hours.class, "hours")),
                leaves.secret("who"),
                leaves.secret("first"),
                leaves.yes("message"),
                leaves.oneOf(Language.class, "language").orElse(Language.RU),
                Set.copyOf(leaves.each(AccessNeed.class, "needs")));
    }

    static Secret write(@Nullable Money money) {
        return money == null ? Secret.NOTHING : Secret.of(money.toString());
    }

    static Optional<Money> money(Secret written) {
        return written.isBlank() ? Optional.empty() : Optional.of(sum(written.reveal()));
    }

    /** From, until, sum and whether nothing was paid, with a bar between; empty where not known. */
    private static String line(UnpaidPeriod unpaid) {
        Period when = unpaid.when();
        List<String> parts = new ArrayList<>();
        parts.add(when == null ? "" : when.from().toString());
        parts.add(when == null || when.until() == null ? "" : when.until().toString());
        parts.add(unpaid.owed() == null ? "" : unpaid.owed().toString());
        parts.add(unpaid.nothingPaid() ? "nothing" : "");
        return String.join("|", parts);
    }

    private static UnpaidPeriod unpaid(String line) {
        String[] parts = line.split("\\|", -1);
        Period when = parts[0].isEmpty()
                ? null
                : new Period(LocalDate.parse(parts[0]), parts[1].isEmpty() ? null : LocalDate.parse(parts[1]));
        return new UnpaidPeriod(when, parts[2].isEmpty() ? null : sum(parts[2]), !parts[3].isEmpty());
    }

    private static Money sum(String written) {
        return Money.of(written.substring(0, written.length() - 4), written.substring(written.length() - 3));
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }
}
