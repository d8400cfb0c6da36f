package org.tayanych.groups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Submission;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.OpenCase;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.remedies.Remedies;
import org.tayanych.remedies.Step;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.RemedyKind;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** Many workers, one employer. */
@HouseTest
class GroupsTest {

    @Autowired
    House house;

    @Autowired
    Groups groups;

    World world;
    World.Place place;
    World.Person consultant;
    Submission.Accepted one;
    Submission.Accepted other;

    @BeforeEach
    void twoWorkersOfOneEmployer() {
        world = house.world();
        place = world.hotline();
        consultant = place.consultant();
        one = place.complaint("The brick works does not pay me", Topic.B02);
        other = place.complaint("The brick works does not pay me either", Topic.B02);
    }

    private OpenCase open(Submission.Accepted made, World.Person reader) {
        return house.bean(CaseFiles.class).open(made.id(), world.worker(reader)).orElseThrow();
    }

    private SubjectId begun() {
        return groups.begin(open(one, consultant), Secret.of("Brick works")).orElseThrow();
    }

    @Test
    void a_case_is_in_one_group_at_most() {
        SubjectId group = begun();
        assertThat(groups.begin(open(one, consultant), Secret.of("Again"))).isEmpty();
        SubjectId second = groups.begin(open(other, consultant), Secret.of("Second")).orElseThrow();
        assertThat(groups.add(open(one, consultant), second)).isFalse();
        assertThat(groups.groupOf(open(one, consultant))).contains(group);
    }

    @Test
    void a_group_of_another_team_is_not_found_and_cannot_be_joined() {
        SubjectId group = begun();
        World.Place elsewhere = world.hotline();
        World.Person stranger = elsewhere.consultant();
        Submission.Accepted foreign = elsewhere.complaint("words", Topic.B02);
        assertThat(groups.open(group, world.worker(stranger))).isEmpty();
        assertThat(groups.add(open(foreign, stranger), group)).isFalse();
        assertThat(world.signIn(stranger).get("/desk/groups/" + group).status()).isEqualTo(404);
    }

    @Test
    void one_may_leave_and_the_others_go_on() {
        SubjectId group = begun();
        assertThat(groups.add(open(other, consultant), group)).isTrue();
        assertThat(groups.leave(open(one, consultant))).isTrue();
        assertThat(groups.leave(open(one, consultant))).isFalse();
        assertThat(groups.open(group, world.worker(consultant)).orElseThrow().cases()).isEqualTo(1);
    }

    @Test
    void what_the_workers_are_owed_comes_together_by_currency() {
        SubjectId group = begun();
        groups.add(open(other, consultant), group);
        Remedies remedies = house.bean(Remedies.class);
        for (Submission.Accepted made : new Submission.Accepted[] {one, other}) {
            var wages = remedies.seek(open(made, consultant), RemedyKind.R01, HelpChannel.NEGOTIATION);
            remedies.add(open(made, consultant), wages, Step.OWED, Money.som("15000"), remedies.today());
        }
        Group opened = groups.open(group, world.worker(consultant)).orElseThrow();
        assertThat(groups.together(opened, world.worker(consultant), remedies).getFirst().outstanding())
                .isEqualTo(Money.som("30000"));
    }

    @Test
    void each_worker_reads_the_message_in_their_own_dialogue_and_nothing_of_the_group() {
        Visitor desk = world.signIn(consultant);
        Answer group = desk.form(desk.get("/desk/cases/" + one.id() + "/group"), "form[action$=group]")
                .set("title", "Brick works of the north").submit();
        assertThat(group.text()).contains("Brick works of the north", one.reference().toString());
        Answer panel = desk.get("/desk/cases/" + other.id() + "/group");
        String choice = panel.page().select("select[name=group] option").val();
        Answer joined = desk.form(panel, "form[action$=join]").set("group", choice).submit();
        desk.form(joined, "form[action^=/desk/groups]").set("words", "We meet the owner on Monday").submit();
        Visitor worker = house.visitor();
        Answer own = worker.form(worker.get("/en/my"), "form:has(input[name=code])")
                .set("code", other.receipt().code().reveal()).submit();
        assertThat(own.text()).contains("We meet the owner on Monday")
                .doesNotContain("Brick works of the north", one.reference().toString());
    }

    @Test
    void a_group_without_a_name_is_refused_beside_its_field() {
        Visitor desk = world.signIn(consultant);
        Answer again = desk.form(desk.get("/desk/cases/" + one.id() + "/group"), "form[action$=group]").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#title-error").text()).contains("Write what the group is called.");
    }
}
