package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.law.Mark;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * Rules that forbid visits, and whether each applies here. A rule that was read in the law applies by itself; any other only
 * since the chief inspector said so, with a reason and a source, and until the chief inspector takes it back.
 */
@Component
public class Rules {

    /**
     * A rule as it stands in one organisation.
     *
     * @param rule with what the chief inspector said of days, sizes, grounds and number
     * @param said the last word about it, if there was one
     */
    public record Standing(Rule rule, boolean applies, Optional<Said> said) {}

    /** What the chief inspector said; reason and source are empty for who may not read them. */
    public record Said(
            boolean applies, Secret reason, Secret source, org.tayanych.vocabulary.MemberId by, java.time.Instant at) {}

    /** How a rule is to apply. Sizes and number only where its kind asks for them. */
    public record Terms(
            Optional<LocalDate> from, Optional<LocalDate> until, Set<Ground> spared, Set<SizeBand> sizes,
            Optional<Integer> number) {}

    /** What came of switching. */
    public enum Switched { DONE, NOT_HERE, NOT_YOURS, NO_REASON, NO_SOURCE, NO_SIZES, NO_NUMBER, DAYS_TURNED }

    private final RuleFiles files;
    private final RuleStore store;
    private final Organisations organisations;
    private final Vault vault;
    private final Book book;

    Rules(RuleFiles files, RuleStore store, Organisations organisations, Vault vault, Book book) {
        this.files = files;
        this.store = store;
        this.organisations = organisations;
        this.vault = vault;
        this.book = book;
    }

    /** Every rule of the reader's country, and how it stands. */
    public List<Standing> of(Inspector reader) {
        Map<String, RuleStore.Row> said = store.last(reader.organisation());
        Map<SubjectId, CaseKey> keys = vault.openAll(
                said.values().stream().map(RuleStore.Row::subject).toList(), reader.keyring(), Purpose.LIST);
        return files.of(country(reader.organisation())).stream()
                .map(rule -> standing(rule, Optional.ofNullable(said.get(rule.code())), keys))
                .toList();
    }

    public Optional<Standing> find(String code, Inspector reader) {
        return of(reader).stream().filter(each -> each.rule().code().equals(code)).findFirst();
    }

    /** The rule of this code in any country's file, for its name. */
    public Optional<Rule> named(String code) {
        return files.of(Country.KG).stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Says that a rule applies in this organisation, and how. */
    @Transactional
    public Switched switchOn(Inspector chief, String code, Terms terms, Secret reason, Secret source) {
        Optional<Rule> rule = files.of(country(chief.organisation())).stream()
                .filter(each -> each.code().equals(code)).findFirst();
        if (rule.isEmpty()) {
            return Switched.NOT_HERE;
        }
        if (rule.get().kind() == Rule.Kind.SIZE && terms.sizes().isEmpty()) {
            return Switched.NO_SIZES;
        }
        if (rule.get().counts() && terms.number().filter(number -> number > 0).isEmpty()) {
            return Switched.NO_NUMBER;
        }
        if (terms.from().isPresent() && terms.until().isPresent() && terms.until().get().isBefore(terms.from().get())) {
            return Switched.DAYS_TURNED;
        }
        return say(chief, code, true, terms, reason, source);
    }

    /** Says that a rule does not apply (any more). What it stopped goes on when it is looked at again. */
    @Transactional
    public Switched switchOff(Inspector chief, String code, Secret reason, Secret source) {
        boolean known = files.of(country(chief.organisation())).stream().anyMatch(each -> each.code().equals(code));
        Terms none = new Terms(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.empty());
        return known ? say(chief, code, false, none, reason, source) : Switched.NOT_HERE;
    }

    /** The first rule that forbids this inspection at this door on this day; empty lets it pass. */
    Optional<Rule> forbidding(Inspection inspection, Rule.Door door, LocalDate day) {
        Map<String, RuleStore.Row> said = store.last(inspection.organisation());
        return files.of(inspection.place().country()).stream()
                .map(rule -> standing(rule, Optional.ofNullable(said.get(rule.code())), Map.of()))
                .filter(Standing::applies)
                .map(Standing::rule)
                .filter(rule -> rule.guards(door) && rule.speaksOf(day, inspection.ground()))
                .filter(rule -> broken(rule, inspection, day))
                .findFirst();
    }

    private boolean broken(Rule rule, Inspection inspection, LocalDate day) {
        Inspection.Days days = inspection.days();
        return switch (rule.kind()) {
            case SIZE -> rule.sizes().contains(inspection.place().size());
            case BAN -> true;
            case CONSENT -> days.consentGiven().isEmpty();
            case NOTICE -> days.noticeSent().map(sent -> sent.plusDays(rule.number().orElse(0)).isAfter(day)).orElse(true);
            case FREQUENCY -> store.visitedSince(inspection, day.minusMonths(rule.number().orElse(0)));
        };
    }

    private Switched say(Inspector chief, String code, boolean applies, Terms terms, Secret reason, Secret source) {
        if (!chief.may(Right.APPROVE_VISITS)) {
            return Switched.NOT_YOURS;
        }
        if (reason.isBlank()) {
            return Switched.NO_REASON;
        }
        if (source.isBlank()) {
            return Switched.NO_SOURCE;
        }
        SubjectId subject = SubjectId.draw();
        CaseKey key = vault.draw();
        vault.share(subject, key, readers(chief.organisation()));
        UUID id = UUID.randomUUID();
        store.insert(new RuleStore.Row(id, chief.organisation(), code, applies, terms, subject,
                key.seal(reason, InspectionField.INSPECTION_RULE_REASON, id),
                key.seal(source, InspectionField.INSPECTION_RULE_SOURCE, id), chief.id(), book.now()));
        return Switched.DONE;
    }

    private List<TeamId> readers(OrganisationId organisation) {
        return organisations.teams(organisation).stream().map(Team::id).filter(vault::canReceive).toList();
    }

    private Country country(OrganisationId organisation) {
        return organisations.organisation(organisation).orElseThrow().country();
    }

    private static Standing standing(Rule rule, Optional<RuleStore.Row> row, Map<SubjectId, CaseKey> keys) {
        if (row.isEmpty()) {
            return new Standing(rule, rule.mark() == Mark.READ, Optional.empty());
        }
        RuleStore.Row last = row.get();
        return new Standing(last.applies() ? with(rule, last.terms()) : rule, last.applies(),
                Optional.of(last.said(Optional.ofNullable(keys.get(last.subject())))));
    }

    private static Rule with(Rule rule, Terms terms) {
        Set<Ground> spared = terms.spared().isEmpty() ? Set.of() : EnumSet.copyOf(terms.spared());
        return new Rule(rule.code(), rule.kind(), rule.name(), rule.text(), rule.source(), rule.mark(), spared, terms.sizes(),
                terms.number(), terms.from(), terms.until());
    }
}
