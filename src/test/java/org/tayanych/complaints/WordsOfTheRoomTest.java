package org.tayanych.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tayanych.house.SettableClock;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/** The room's own words: references, safe hours, urgency, limits, and how an account is written down. */
class WordsOfTheRoomTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_reference_is_read_with_spaces_or_hyphens_and_nothing_else_is_one() {
        assertThat(Reference.of("481-920 377")).contains(new Reference("481920377"));
        assertThat(Reference.of("48192037")).isEmpty();
        assertThat(Reference.of("48192037x")).isEmpty();
        assertThat(new Reference("481920377")).hasToString("481-920-377");
    }

    @Test
    void nobody_calls_outside_the_safe_hours_and_never_where_the_code_is_the_only_way() {
        SafeContact evenings = new SafeContact(SafeContact.Way.CALL, Secret.of("0555"), Set.of(DayOfWeek.MONDAY),
                Set.of(SafeContact.Hours.NIGHT), Secret.NOTHING, Secret.NOTHING, false, Language.KY, Set.of());
        assertThat(evenings.allows(LocalDateTime.of(2026, 11, 23, 23, 0))).isTrue();
        assertThat(evenings.allows(LocalDateTime.of(2026, 11, 23, 6, 59))).isTrue();
        assertThat(evenings.allows(LocalDateTime.of(2026, 11, 23, 7, 0))).isFalse();
        assertThat(evenings.allows(LocalDateTime.of(2026, 11, 24, 23, 0))).isFalse();
        assertThat(SafeContact.codeOnly(Language.KY).allows(LocalDateTime.of(2026, 11, 23, 12, 0))).isFalse();
    }

    @Test
    void danger_now_is_an_emergency_and_pay_late_for_over_a_month_is_urgent() {
        assertThat(complaint(true, List.of()).urgency(TODAY)).isEqualTo(Urgency.EMERGENCY);
        assertThat(complaint(false, List.of()).urgency(TODAY)).isEqualTo(Urgency.NORMAL);
        UnpaidPeriod september = new UnpaidPeriod(
                org.tayanych.vocabulary.Period.since(LocalDate.of(2026, 9, 1)), null, false);
        assertThat(complaint(false, List.of(september)).urgency(TODAY)).isEqualTo(Urgency.HIGH);
        assertThat(complaint(false, List.of(new UnpaidPeriod(null, null, true))).topics()).contains(Topic.B02);
    }

    @Test
    void an_account_is_read_as_it_was_written() {
        Account account = new Account(Secret.of("words"), Account.Employer.named(Secret.of("boss | \"x\"\n")),
                List.of(new UnpaidPeriod(null, Money.som("1500"), true)),
                Identity.NAMED, Secret.of("Айнура"), Set.of());
        assertThat(Shapes.account(account.narrative(), Shapes.write(account))).isEqualTo(account);
    }

    @Test
    void an_hour_takes_so_many_complaints_and_the_next_hour_takes_them_again() {
        SettableClock clock = new SettableClock();
        ComplaintSettings two = new ComplaintSettings(
                2, Duration.ofDays(28), Period.ofMonths(12), Period.ofYears(5), 10, ZoneId.of("Asia/Bishkek"));
        Submissions.HourlyLimit limit = new Submissions.HourlyLimit(clock, two);
        OrganisationId busy = OrganisationId.draw();
        assertThat(limit.take(busy)).isTrue();
        assertThat(limit.take(busy)).isTrue();
        assertThat(limit.take(busy)).isFalse();
        assertThat(limit.take(OrganisationId.draw())).isTrue();
        clock.forward(Duration.ofSeconds(limit.secondsToNextHour() + 1));
        assertThat(limit.take(busy)).isTrue();
    }

    private static NewComplaint complaint(boolean danger, List<UnpaidPeriod> unpaid) {
        Account plain = Account.anonymous(Secret.of("words"));
        Account account = new Account(plain.narrative(), plain.employer(), unpaid, plain.identity(), plain.name(), Set.of());
        return new NewComplaint(Language.KY, Channel.WEB, Set.of(Topic.B01), Country.KG, null, null, danger, account,
                SafeContact.codeOnly(Language.KY), null);
    }
}
