package org.tayanych.evidence.api;

import static org.tayanych.evidence.api.Column.number;
import static org.tayanych.evidence.api.Column.text;
import static org.tayanych.evidence.api.Column.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.tayanych.evidence.Capacity;
import org.tayanych.evidence.Change;
import org.tayanych.evidence.Check;
import org.tayanych.evidence.Checks;
import org.tayanych.evidence.Figure;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Paid;
import org.tayanych.evidence.Revision;
import org.tayanych.evidence.Snapshot;
import org.tayanych.evidence.Source;
import org.tayanych.evidence.Span;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;

/** Every table that is published, made of a snapshot. Their names and columns are addresses for others: they stay. */
final class Tables {

    private static final Set<Indicator> BLOCKED = Set.of(Indicator.INSPECTIONS_BLOCKED, Indicator.DAYS_LOST);

    private final Snapshot snapshot;

    private Tables(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The main one first. */
    static List<Table> of(Snapshot snapshot) {
        Tables made = new Tables(snapshot);
        return List.of(
                made.inspectorate(),
                made.cut("regions", "region", Cut.REGION, Set.of()),
                made.cut("sectors", "sector", Cut.SECTOR, Set.of()),
                made.cut("sizes", "size", Cut.SIZE, Set.of()),
                made.cut("grounds", "ground", Cut.GROUND, Set.of()),
                made.cut("blocked", "rule", Cut.RULE, BLOCKED),
                made.timeToResult(),
                made.paidAndOrdered(),
                made.capacity(),
                made.contradictions(),
                made.checks(),
                made.revisions(),
                made.sources());
    }

    private Table inspectorate() {
        List<Figure> wholes = snapshot.wholes();
        List<List<Object>> rows = wholes.stream()
                .map(figure -> start(figure).number(value(figure)).text(unit(figure.unit()))
                        .number(Change.percent(figure, wholes)).whole(figure.rows()).text(figure.source())
                        .text(figure.quality().code()).done())
                .toList();
        return new Table("inspectorate", List.of(text("indicator"), text("period"), number("value"), text("unit"),
                number("change_percent"), whole("rows"), text("source"), text("quality")), rows);
    }

    /** @param withWholes whose wholes stand in it as well, with an empty part */
    private Table cut(String name, String part, Cut cut, Set<Indicator> withWholes) {
        List<List<Object>> rows = snapshot.figures().stream()
                .filter(figure -> figure.cut() == cut || figure.whole() && withWholes.contains(figure.indicator()))
                .map(figure -> start(figure).text(figure.part()).number(value(figure)).text(unit(figure.unit()))
                        .whole(figure.rows()).text(figure.source()).text(figure.quality().code()).done())
                .toList();
        return new Table(name, List.of(text("indicator"), text("period"), text(part), number("value"), text("unit"),
                whole("rows"), text("source"), text("quality")), rows);
    }

    private Table timeToResult() {
        List<List<Object>> rows = snapshot.wholes().stream()
                .filter(figure -> figure.indicator().theme() == Indicator.Theme.TIME)
                .map(figure -> start(figure).number(value(figure)).text(unit(figure.unit())).whole(figure.rows())
                        .text(figure.source()).text(figure.quality().code()).done())
                .toList();
        return new Table("time_to_result", List.of(text("indicator"), text("period"), number("value"), text("unit"),
                whole("rows"), text("source"), text("quality")), rows);
    }

    private Table paidAndOrdered() {
        List<List<Object>> rows = Paid.of(snapshot).stream()
                .map(pair -> new Table.Row().text(pair.what().name().toLowerCase(java.util.Locale.ROOT))
                        .text(pair.ordered().span().code()).number(value(pair.ordered())).number(value(pair.paid()))
                        .text(unit(pair.paid().unit())).number(pair.percent()).text(pair.paid().source())
                        .text(pair.paid().quality().code()).done())
                .toList();
        return new Table("paid_and_ordered", List.of(text("what"), text("period"), number("ordered"), number("paid"),
                text("unit"), number("paid_percent"), text("source"), text("quality")), rows);
    }

    private Table capacity() {
        long line = snapshot.history().line().workers();
        List<List<Object>> rows = snapshot.history().capacity().stream().map(one -> capacity(one, line)).toList();
        return new Table("capacity", List.of(text("country"), text("period"), whole("inspectors"), whole("entities"),
                whole("workers"), whole("entities_per_inspector"), whole("workers_per_inspector"), whole("ilo_line"),
                number("times_the_line"), text("source"), text("words")), rows);
    }

    private static List<Object> capacity(Capacity one, long line) {
        return new Table.Row().text(one.country().code()).text(one.period().map(Span::code).orElse(""))
                .whole(OptionalLong.of(one.inspectors())).whole(one.entities()).whole(one.workers())
                .whole(one.entitiesPerInspector()).whole(one.workersPerInspector()).whole(OptionalLong.of(line))
                .number(one.timesTheLine(line)).text(one.source()).text(one.words()).done();
    }

    /** Each contradiction with the figure that is published instead. */
    private Table contradictions() {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure other : snapshot.beside()) {
            Optional<Figure> published = snapshot.whole(other.indicator(), other.span());
            rows.add(start(other).number(value(other)).text(unit(other.unit())).text(other.source())
                    .text(other.quality().code()).text(other.words())
                    .number(published.flatMap(Tables::value)).text(published.map(Figure::source).orElse("")).done());
        }
        return new Table("contradictions", List.of(text("indicator"), text("period"), number("value"), text("unit"),
                text("source"), text("quality"), text("words"), number("published_value"), text("published_source")), rows);
    }

    private Table checks() {
        List<List<Object>> rows = Checks.of(snapshot).stream().map(Tables::check).toList();
        return new Table("checks", List.of(text("check"), text("indicator"), text("period"), text("other_period"),
                number("found"), number("expected"), text("verdict"), text("words")), rows);
    }

    private static List<Object> check(Check check) {
        return new Table.Row().text(lower(check.kind())).text(check.indicator().code()).text(check.span().code())
                .text(check.other().code()).number(Table.plain(Optional.of(check.left())))
                .number(Table.plain(Optional.of(check.right()))).text(lower(check.verdict())).text(check.words()).done();
    }

    private Table revisions() {
        List<List<Object>> rows = snapshot.revisions().stream().map(Tables::revision).toList();
        return new Table("revisions", List.of(text("published_at"), text("indicator"), text("period"), text("cut"),
                text("part"), number("before"), number("after"), text("unit"), text("reason")), rows);
    }

    private static List<Object> revision(Revision revision) {
        return new Table.Row().text(revision.at().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString())
                .text(revision.indicator().code()).text(revision.span().code()).text(lower(revision.cut()))
                .text(revision.part()).number(Table.plain(revision.before())).number(Table.plain(revision.after()))
                .text(unit(revision.unit())).text(revision.expected() ? "running_year" : lower(revision.reason())).done();
    }

    private Table sources() {
        Stream<Source> all = snapshot.history().sources().values().stream();
        List<List<Object>> rows = all.map(source -> new Table.Row().text(source.name()).text(source.publisher())
                .text(source.title()).text(source.published()).text(source.address()).text(source.language()).done()).toList();
        return new Table("sources", List.of(text("source"), text("publisher"), text("title"), text("published"),
                text("address"), text("language")), rows);
    }

    private static Table.Row start(Figure figure) {
        return new Table.Row().text(figure.indicator().code()).text(figure.span().code());
    }

    private static Optional<BigDecimal> value(Figure figure) {
        return Table.plain(figure.value());
    }

    /** Currencies by their code, everything else in small letters. */
    private static String unit(Measure.Unit unit) {
        return unit == Measure.Unit.KGS || unit == Measure.Unit.USD ? unit.name() : lower(unit);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
