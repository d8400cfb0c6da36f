package org.tayanych.drafts.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Leaves;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.drafts.UnpaidLine;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Money;

/** When, how long and how much is owed: as many periods as there are. May stay unanswered. */
@Component
class PayForm implements QuestionForm {

    private static final int MONTHS = 60;
    private static final int MOST = 12;
    private static final List<String> CURRENCIES =
            List.of("KGS", "RUB", "KZT", "UZS", "TJS", "USD", "EUR", "TRY", "KRW", "HUF", "PLN", "GBP", "AED");
    private static final String REMOVE = "remove-";

    private final Clock clock;

    PayForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public DraftPage page() {
        return DraftPage.PAY;
    }

    @Override
    public String field() {
        return "from";
    }

    /** What was added before, less what is to be removed, and the row that was just typed. */
    @Override
    public Leaves read(Typed typed, Draft draft) {
        List<String> lines = new ArrayList<>(draft.on(DraftPage.PAY).codes("unpaid"));
        removed(typed).filter(at -> at < lines.size()).ifPresent(at -> lines.remove((int) at));
        Leaves row = Leaves.blank()
                .with("from", typed.codes("from").stream().filter(month -> !month.isBlank()).toList())
                .with("until", typed.codes("until").stream().filter(month -> !month.isBlank()).toList())
                .with("amount", typed.secret("amount"))
                .with("nothing", typed.ticked("nothing"));
        boolean typedSome = rowTyped(row);
        row.with("currency", typed.codes("currency"));
        if (typedSome && check(row, draft).isEmpty() && lines.size() < MOST) {
            lines.add(UnpaidLine.of(month(row, "from"), month(row, "until"), money(row), row.yes("nothing")).written());
            return Leaves.blank().with("unpaid", lines);
        }
        return (typedSome ? row : Leaves.blank()).with("unpaid", lines);
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        Problems problems = Problems.none();
        Optional<YearMonth> from = month(words, "from");
        Optional<YearMonth> until = month(words, "until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            problems.add("until", "drafts.pay.order");
        }
        if (words.codes("unpaid").size() >= MOST && rowTyped(words)) {
            problems.add("from", "drafts.pay.full", MOST);
        }
        if (!words.secret("amount").isBlank() && money(words).isEmpty()) {
            problems.add("amount", "drafts.pay.amount.wrong");
        }
        return problems;
    }

    @Override
    public boolean again(Typed typed) {
        return typed.code("do").filter(what -> what.equals("add") || what.startsWith(REMOVE)).isPresent();
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        Words said = asking.shell().words();
        return new Question.PayPage(
                asking,
                words.codes("unpaid").stream().map(line -> UnpaidLine.read(line).say(said)).toList(),
                months(words, "from", said),
                months(words, "until", said),
                words.secret("amount"),
                CURRENCIES.stream()
                        .map(code -> Option.of(code, said.say("drafts.currency." + code),
                                code.equals(words.code("currency").orElse("KGS"))))
                        .toList(),
                List.of(Option.of("yes", said.say("drafts.pay.nothing"), words.yes("nothing"))));
    }

    private List<Option> months(Leaves words, String field, Words said) {
        YearMonth now = YearMonth.now(clock);
        String chosen = words.code(field).orElse("");
        return Choices.withNothing(said.say("drafts.unknown"), Stream.iterate(now, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> Option.of(month.toString(), said.month(month), month.toString().equals(chosen)))
                .toList());
    }

    private static boolean rowTyped(Leaves row) {
        return row.yes("from") || row.yes("until") || row.yes("amount") || row.yes("nothing");
    }

    private static Optional<Integer> removed(Typed typed) {
        return typed.code("do").filter(what -> what.matches(REMOVE + "\\d{1,2}"))
                .map(what -> Integer.parseInt(what.substring(REMOVE.length())));
    }

    private static Optional<YearMonth> month(Leaves row, String field) {
        return row.code(field).filter(text -> text.matches("\\d{4}-(0[1-9]|1[0-2])")).map(YearMonth::parse);
    }

    private static Optional<Money> money(Leaves row) {
        Optional<String> currency = row.code("currency");
        return row.secret("amount").isBlank() || currency.isEmpty()
                ? Optional.empty()
                : Money.typed(row.secret("amount").reveal(), currency.get());
    }
}
