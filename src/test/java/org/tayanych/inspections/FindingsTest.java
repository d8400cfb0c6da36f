package org.tayanych.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.tayanych.checklists.Checklist;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.law.Packs;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

/** Sheets that come twice, wordings that meet, acts that stay. */
@HouseTest
class FindingsTest {

    @Autowired
    House house;

    Bureau bureau;

    @BeforeEach
    void anInspectorate() {
        bureau = new Bureau(house);
    }

    @Test
    void a_finding_without_words_or_under_a_rule_that_is_none_is_refused_and_the_sheet_may_come_again() {
        InspectionId id = bureau.out(Ground.PLAN, bureau.workshop);
        UUID sync = UUID.randomUUID();
        Findings.Entry invented = new Findings.Entry(new FindingId(UUID.randomUUID()), 0, Topic.B01, "KG-ARTICLE-999",
                Severity.MINOR, 1, Secret.of("words"));
        assertThat(bureau.visits.take(id, bureau.inspector, bureau.sheet(sync, 5, invented)))
                .isEqualTo(Outcome.refused(Outcome.Why.NO_PROVISION));
        assertThat(bureau.visits.take(id, bureau.inspector, bureau.sheet(sync, 5, Bureau.entry(" "))))
                .isEqualTo(Outcome.refused(Outcome.Why.NOTHING_FOUND));
        Bureau.done(bureau.visits.take(id, bureau.inspector, bureau.sheet(sync, 5, Bureau.entry("pay is late"))));
        assertThat(bureau.findings.of(id, bureau.inspector)).hasSize(1);
    }

    @Test
    void a_sheet_that_comes_twice_is_taken_once() {
        InspectionId id = bureau.out(Ground.PLAN, bureau.workshop);
        Visits.Sheet sheet = bureau.sheet(UUID.randomUUID(), 9, Bureau.entry("no payslips"));
        Bureau.done(bureau.visits.take(id, bureau.inspector, sheet));
        Bureau.done(bureau.visits.take(id, bureau.inspector, sheet));
        assertThat(bureau.findings.of(id, bureau.inspector)).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.version()).isEqualTo(1);
            assertThat(finding.article()).isEqualTo("94.1–2");
            assertThat(finding.lawVersion()).isEqualTo(house.bean(Packs.class).of(org.tayanych.vocabulary.Country.KG).orElseThrow().name());
        });
        assertThat(bureau.inspections.happened(bureau.now(id), bureau.inspector))
                .filteredOn(line -> line.kind() == Happening.Kind.SYNCED).hasSize(1);
        InspectionId other = bureau.out(Ground.PLAN, bureau.workshop);
        assertThat(bureau.visits.take(other, bureau.inspector, sheet)).as("an id of another visit").isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void two_wordings_written_at_once_are_both_kept_and_somebody_decides() {
        InspectionId id = bureau.visited(Bureau.entry("as it was at first"));
        Finding first = bureau.findings.of(id, bureau.inspector).getFirst();
        Bureau.done(bureau.findings.write(id, bureau.chief, worded(first, 1, "as the desk has it")));
        assertThat(bureau.findings.write(id, bureau.inspector, worded(first, 1, "as the tablet has it")))
                .isEqualTo(Outcome.refused(Outcome.Why.RIVAL));
        Finding now = bureau.findings.find(first.id(), bureau.inspector).orElseThrow();
        assertThat(now.words().reveal()).isEqualTo("as the desk has it");
        Findings.Worded rival = bureau.findings.worded(now, bureau.inspector).stream().filter(Findings.Worded::open).findFirst().orElseThrow();
        assertThat(rival.words().reveal()).isEqualTo("as the tablet has it");
        assertThat(bureau.acts.draw(id, bureau.inspector)).as("no act before somebody decided").isEqualTo(Outcome.refused(Outcome.Why.RIVAL));
        Bureau.done(bureau.findings.settle(first.id(), rival.id(), true, bureau.inspector));
        assertThat(bureau.findings.settle(first.id(), rival.id(), true, bureau.inspector)).isEqualTo(Outcome.refused(Outcome.Why.NOT_HERE));
        assertThat(bureau.findings.find(first.id(), bureau.inspector)).hasValueSatisfying(found ->
                assertThat(found.words().reveal()).isEqualTo("as the tablet has it"));
        assertThat(bureau.findings.worded(now, bureau.inspector)).extracting(each -> each.words().reveal())
                .contains("as it was at first", "as the desk has it", "as the tablet has it");
        Bureau.done(bureau.acts.draw(id, bureau.inspector));
    }

    @Test
    void a_tablet_that_changed_nothing_makes_no_rival() {
        InspectionId id = bureau.visited(Bureau.entry("as it was at first"));
        Finding first = bureau.findings.of(id, bureau.inspector).getFirst();
        Bureau.done(bureau.findings.write(id, bureau.chief, worded(first, 1, "as the desk has it")));
        Bureau.done(bureau.visits.take(id, bureau.inspector, bureau.sheet(UUID.randomUUID(), 12, worded(first, 1, "as it was at first"))));
        Finding now = bureau.findings.find(first.id(), bureau.inspector).orElseThrow();
        assertThat(now.words().reveal()).isEqualTo("as the desk has it");
        assertThat(bureau.findings.worded(now, bureau.inspector)).noneMatch(Findings.Worded::open);
    }

    @Test
    void a_struck_finding_stays_readable_with_its_reason() {
        InspectionId id = bureau.visited(Bureau.entry("written in the wrong row"));
        FindingId finding = bureau.findings.of(id, bureau.inspector).getFirst().id();
        assertThat(bureau.findings.strike(finding, bureau.inspector, Secret.NOTHING)).isEqualTo(Outcome.refused(Outcome.Why.NO_REASON));
        Bureau.done(bureau.findings.strike(finding, bureau.inspector, Secret.of("it was the neighbour")));
        assertThat(bureau.findings.find(finding, bureau.inspector)).hasValueSatisfying(found -> {
            assertThat(found.counts()).isFalse();
            assertThat(found.words().reveal()).isEqualTo("written in the wrong row");
            assertThat(found.struck()).hasValueSatisfying(why -> assertThat(why.reveal()).isEqualTo("it was the neighbour"));
        });
    }

    @Test
    void an_answer_of_no_proposes_a_finding_until_one_is_written() {
        InspectionId id = bureau.out(Ground.PLAN, bureau.workshop);
        Checklist list = bureau.visits.chosen(bureau.now(id)).getFirst();
        Checklist.Question question = list.questions().getFirst();
        Visits.Given no = new Visits.Given(list.code(), question.code(), Visits.Said.NO, Secret.of("three of nine"));
        Bureau.done(bureau.visits.take(id, bureau.inspector, new Visits.Sheet(UUID.randomUUID(), bureau.today(), 9, Secret.NOTHING, List.of(no), List.of())));
        Inspection here = bureau.now(id);
        List<Visits.Given> answers = bureau.visits.answers(here, bureau.inspector);
        assertThat(answers).singleElement().satisfies(given -> assertThat(given.note().reveal()).isEqualTo("three of nine"));
        assertThat(bureau.visits.proposals(here, answers, List.of())).extracting(each -> each.question().code()).containsExactly(question.code());
        Bureau.done(bureau.findings.write(id, bureau.inspector, new Findings.Entry(new FindingId(UUID.randomUUID()), 0,
                question.topic(), question.provision(), Severity.SERIOUS, 3, Secret.of("no contracts"))));
        assertThat(bureau.visits.proposals(here, answers, bureau.findings.of(id, bureau.inspector))).isEmpty();
    }

    @Test
    void an_act_is_frozen_and_what_changes_later_is_a_new_version_of_the_same_number() {
        InspectionId id = bureau.visited(Bureau.entry("the first words"));
        Finding first = bureau.findings.of(id, bureau.inspector).getFirst();
        Bureau.done(bureau.acts.draw(id, bureau.inspector));
        Bureau.done(bureau.findings.write(id, bureau.inspector, worded(first, 1, "the second words")));
        Bureau.done(bureau.acts.draw(id, bureau.inspector));
        List<Act> acts = bureau.acts.of(id, bureau.inspector);
        assertThat(acts).extracting(Act::version).containsExactly(2, 1);
        assertThat(acts).extracting(Act::number).containsOnly(acts.getFirst().number());
        assertThat(acts.getFirst().hash()).isNotEqualTo(acts.getLast().hash());
        assertThat(paper(id, 1)).contains("the first words").doesNotContain("the second words");
        assertThat(paper(id, 2)).contains("the second words");
        for (String change : List.of("update inspections.act set hash = 'x' where id = '%s'", "delete from inspections.act where id = '%s'")) {
            assertThatThrownBy(() -> house.database().sql(change.formatted(acts.getFirst().id())).update())
                    .isInstanceOf(DataAccessException.class).rootCause().hasMessageMatching("(?s).*is (drawn|written) once.*");
        }
    }

    private String paper(InspectionId id, int version) {
        return bureau.acts.paper(id, version, org.tayanych.vocabulary.Language.RU, bureau.inspector).orElseThrow().blocks().toString();
    }

    private static Findings.Entry worded(Finding finding, int base, String words) {
        return new Findings.Entry(finding.id(), base, finding.topic(), finding.provision(), finding.severity(),
                finding.workersAffected(), Secret.of(words));
    }
}
