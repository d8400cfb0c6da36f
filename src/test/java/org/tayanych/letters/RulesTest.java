package org.tayanych.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tayanych.papers.Format;
import org.tayanych.site.Bundles;
import org.tayanych.site.Problems;
import org.tayanych.site.Words;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** What a letter's form refuses, and what it only asks about. */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Words WORDS = new Bundles().in(Language.RU);

    @ParameterizedTest
    @CsvSource({"31,2,2026,day", "31,2,,day", "0,1,2026,day", "пятое,9,2026,day", "1,13,2026,day", "5,9,1875,long_ago",
            "23,11,2026,future", "1,1,9999,future", "5,9,٢٠٢٦٢٠٢٦٢٠٢٦,day"})
    void a_day_that_never_was_or_has_not_come_is_refused_beside_its_boxes(String day, String month, String year, String why) {
        Answers answers = claim().on(Slot.DUE, new Answers.Day(day, month, year == null ? "" : year));
        assertThat(wrong(LetterKind.CLAIM, answers)).containsExactly(Map.entry("due", "letters.wrong." + why));
    }

    @Test
    void the_summary_leads_to_the_first_box_of_a_date_and_says_which_date() {
        Problems.Problem problem = problems(LetterKind.CLAIM, claim().on(Slot.DUE, new Answers.Day("31", "2", "2026")), false)
                .all().getFirst();
        assertThat(problem.anchor()).isEqualTo("due-day");
        assertThat(problem.arguments()).containsExactly(WORDS.say("letters.slot.DUE"));
    }

    @Test
    void full_width_digits_are_digits() {
        Answers answers = claim().on(Slot.DUE, new Answers.Day("５", "９", "２０２６")).say(Slot.OWED, Secret.of("３０ ０００"));
        assertThat(wrong(LetterKind.CLAIM, answers)).isEmpty();
        assertThat(Rules.money("３０ ０００").orElseThrow().amount()).isEqualByComparingTo("30000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"тридцать тысяч", "-500", "0", "1e9", "30000 рублей", "12,345", "9999999999999999", "12.500.50"})
    void words_for_numbers_less_than_nothing_and_nothing_are_no_amount(String amount) {
        assertThat(wrong(LetterKind.CLAIM, claim().say(Slot.OWED, Secret.of(amount))))
                .containsExactly(Map.entry("owed", "letters.wrong.money"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30000", "30 000", "30 000,50", "30 000.5 сом", "30000 som", "12500,50 СОМ"})
    void an_amount_may_be_written_as_people_write_it(String amount) {
        assertThat(wrong(LetterKind.CLAIM, claim().say(Slot.OWED, Secret.of(amount)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"АСАНОВА АЙГУЛЬ,doubt.capitals", "Asanova Aigul,doubt.latin", "асанова айгуль,doubt.small", "Айгуль,doubt.one_name",
            "Асaнова Айгуль,doubt.mixed"})
    void a_name_that_looks_wrong_is_asked_about_once_and_may_pass(String name, String why) {
        Answers answers = claim().say(Slot.WORKER, Secret.of(name));
        assertThat(wrong(LetterKind.CLAIM, answers)).containsExactly(Map.entry("worker", "letters." + why));
        assertThat(problems(LetterKind.CLAIM, answers, true).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Асанова 2", "!!!", "<b>Асанова</b>", "Асанова@Айгуль", "7"})
    void what_is_no_name_does_not_pass_by_a_tick(String name) {
        Answers answers = claim().say(Slot.WORKER, Secret.of(name));
        assertThat(problems(LetterKind.CLAIM, answers, true).of("worker").orElseThrow().key()).isEqualTo("letters.wrong.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Асан кызы Айгүл", "Сапар уулу Бакыт", "О’Коннор Мария", "Ли Ок-Сун", "Ҳамидова Ӯғилой Ҷӯра қизи"})
    void names_of_all_our_peoples_pass(String name) {
        assertThat(wrong(LetterKind.CLAIM, claim().say(Slot.WORKER, Secret.of(name)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ош,doubt.address", "г. Ош ул. Ленина,doubt.address", "'Osh, Lenin kochosu 15',doubt.latin", "'Г. БИШКЕК, УЛ. ЛЕНИНА 15',doubt.capitals"})
    void half_an_address_is_asked_about(String address, String why) {
        assertThat(wrong(LetterKind.CLAIM, claim().say(Slot.WORKER_ADDRESS, Secret.of(address))))
                .containsExactly(Map.entry("worker-address", "letters." + why));
    }

    @Test
    void a_story_in_capitals_or_in_latin_letters_is_asked_about_and_firms_may_be_called_as_they_like() {
        Answers answers = claim().say(Slot.EMPLOYER, Secret.of("BEST FASHION LTD")).say(Slot.ATTACHMENTS, Secret.of("КОПИЯ ДОГОВОРА И ФОТО"));
        assertThat(wrong(LetterKind.CLAIM, answers)).containsExactly(Map.entry("attachments", "letters.doubt.capitals"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"номер потеряла", "12", "+996 (555) 12-34-56 доб. 7", "1111111111111111111111111111111111111111"})
    void a_phone_has_digits_and_not_too_many(String phone) {
        assertThat(wrong(LetterKind.CLAIM, claim().say(Slot.PHONE, Secret.of(phone))))
                .containsExactly(Map.entry("phone", "letters.wrong.phone"));
    }

    @Test
    void what_is_too_long_is_refused_with_its_measure() {
        Answers answers = claim().say(Slot.JOB, Secret.of("ы".repeat(151))).say(Slot.PERIODS, Secret.of("май\n".repeat(21)));
        assertThat(wrong(LetterKind.CLAIM, answers)).containsExactly(
                Map.entry("job", "letters.wrong.long"), Map.entry("periods", "letters.wrong.lines"));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void what_a_letter_needs_is_missed_unless_it_is_filled_in_by_hand(LetterKind kind) {
        assertThat(wrong(kind, Answers.blank())).extracting(Map.Entry::getKey)
                .containsExactlyElementsOf(kind.needed().stream().map(Slot::field).toList());
        assertThat(Rules.check(Sample.blank(kind, Language.KY), TODAY, WORDS).isEmpty()).isTrue();
    }

    @Test
    void work_does_not_end_before_it_begins() {
        Answers answers = claim().on(Slot.STARTED, Answers.Day.of(TODAY.minusDays(5))).on(Slot.ENDED, Answers.Day.of(TODAY.minusDays(6)));
        assertThat(wrong(LetterKind.CLAIM, answers)).containsExactly(Map.entry("ended", "letters.wrong.order"));
    }

    @Test
    void what_goes_straight_to_court_does_not_go_to_the_commission() {
        LetterForm form = Sample.form(LetterKind.COMMISSION, Language.RU, TODAY);
        form.answers().choose(Slot.STRAIGHT, List.of("YES"));
        assertThat(wrong(LetterKind.COMMISSION, form.answers())).containsExactly(Map.entry("straight", "letters.wrong.straight"));
    }

    @Test
    void leaving_needs_a_month_unless_the_breach_is_established_and_that_needs_its_paper() {
        LetterForm form = Sample.form(LetterKind.RESIGNATION, Language.RU, TODAY);
        form.answers().choose(Slot.GROUND, List.of("MONTH")).on(Slot.LAST_DAY, Answers.Day.of(LocalDate.of(2026, 12, 21)));
        assertThat(wrong(LetterKind.RESIGNATION, form.answers())).containsExactly(Map.entry("last-day", "letters.wrong.month"));
        form.answers().on(Slot.LAST_DAY, Answers.Day.of(LocalDate.of(2026, 12, 22)));
        assertThat(wrong(LetterKind.RESIGNATION, form.answers())).isEmpty();
        form.answers().choose(Slot.GROUND, List.of("ESTABLISHED")).choose(Slot.FOUND_BY, List.of()).say(Slot.FOUND_PAPER, Secret.NOTHING);
        assertThat(wrong(LetterKind.RESIGNATION, form.answers())).extracting(Map.Entry::getKey).containsExactly("found-by", "found-paper");
    }

    @Test
    void a_day_to_come_lies_neither_behind_nor_years_ahead() {
        assertThat(wrong(LetterKind.CLAIM, claim().on(Slot.ANSWER_BY, Answers.Day.of(TODAY.minusDays(1)))))
                .containsExactly(Map.entry("answer-by", "letters.wrong.past"));
        assertThat(wrong(LetterKind.CLAIM, claim().on(Slot.ANSWER_BY, Answers.Day.of(TODAY.plusYears(2)))))
                .containsExactly(Map.entry("answer-by", "letters.wrong.far"));
    }

    private static Answers claim() {
        return Answers.blank().choose(Slot.CLAIMS, List.of("WAGES")).say(Slot.EMPLOYER, Secret.of("ОсОО «Тигиш»"))
                .say(Slot.WORKER, Secret.of("Асанова Айгүл")).say(Slot.WORKER_ADDRESS, Secret.of("г. Ош, ул. Ленина, 15"));
    }

    private static List<Map.Entry<String, String>> wrong(LetterKind kind, Answers answers) {
        return problems(kind, answers, false).all().stream().map(each -> Map.entry(each.field(), each.key())).toList();
    }

    private static Problems problems(LetterKind kind, Answers answers, boolean asTyped) {
        return Rules.check(new LetterForm(kind, Language.RU, answers, asTyped, false, Format.PDF), TODAY, WORDS);
    }
}
