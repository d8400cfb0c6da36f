package org.tayanych.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.CaseWorker;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.TopicGroup;

/** Who reads what, and who never does. */
@HouseTest
class RoutesTest {

    private static final Country NAMIBIA = new Country("NA");

    @Autowired
    House house;

    @Test
    void the_rule_that_says_most_wins() {
        Routes routes = house.bean(Routes.class);
        World.Place everything = ready();
        World.Place country = ready();
        World.Place wages = ready();
        routes.add(rule(country, NAMIBIA, null));
        routes.add(rule(wages, NAMIBIA, TopicGroup.B));
        assertThat(reader(Topic.B01)).isEqualTo(wages.organisation());
        assertThat(reader(Topic.H01)).isEqualTo(country.organisation());
        assertThat(routes.choices(NAMIBIA, null, Set.of(Topic.B01)).stream().map(to -> to.organisation().id()))
                .contains(everything.organisation()).doesNotHaveDuplicates();
        routes.of(country.organisation()).forEach(each -> routes.remove(each.id(), country.organisation()));
        routes.of(wages.organisation()).forEach(each -> routes.remove(each.id(), wages.organisation()));
    }

    @Test
    void a_rule_for_somebody_else_s_team_or_for_specialists_is_refused() {
        World.Place mine = ready();
        World.Place other = ready();
        Routes routes = house.bean(Routes.class);
        assertThat(routes.add(new Route(UUID.randomUUID(), mine.organisation(), other.intake(), NAMIBIA, null, null))).isFalse();
        assertThat(routes.add(new Route(UUID.randomUUID(), mine.organisation(), mine.specialists(), NAMIBIA, null, null)))
                .isFalse();
        Route rule = rule(mine, NAMIBIA, TopicGroup.K);
        assertThat(routes.add(rule)).isTrue();
        assertThat(routes.remove(rule.id(), other.organisation())).isFalse();
        assertThat(routes.remove(rule.id(), mine.organisation())).isTrue();
    }

    @Test
    void violence_is_sealed_to_the_specialists_alone() {
        World.Place place = house.world().hotline();
        CaseWorker consultant = house.world().worker(place.consultant());
        CaseWorker specialist = house.world().worker(place.specialist());
        Submission.Accepted sent = place.complaint("what the foreman did", Topic.E01);
        Complaints complaints = house.bean(Complaints.class);
        assertThat(sent.team()).isEqualTo(place.specialists());
        assertThat(complaints.open(sent.id(), consultant)).isEmpty();
        assertThat(complaints.open(sent.id(), specialist)).get()
                .satisfies(open -> assertThat(open.account().narrative().reveal()).isEqualTo("what the foreman did"));
    }

    @Test
    void without_specialists_the_intake_team_takes_it_and_without_anybody_nothing_is_kept() {
        World.Place place = house.world().hotline();
        NewComplaint complaint = complaint(place, Topic.E02);
        assertThat(house.bean(Submissions.class).submit(complaint)).isEqualTo(new Submission.NotOpen());
        CaseWorker consultant = house.world().worker(place.consultant());
        Submission.Accepted sent = (Submission.Accepted) house.bean(Submissions.class).submit(complaint);
        assertThat(house.bean(Complaints.class).open(sent.id(), consultant)).isPresent();
    }

    @Test
    void a_stranger_of_another_organisation_opens_nothing() {
        World.Place place = ready();
        CaseWorker stranger = house.world().worker(house.world().hotline().supervisor());
        Submission.Accepted sent = place.complaint("nobody else's story", Topic.H01);
        assertThat(house.bean(Complaints.class).open(sent.id(), stranger)).isEmpty();
    }

    @Test
    void on_behalf_of_a_caller_it_goes_to_the_consultant_s_own_organisation_with_a_receipt() {
        World.Place place = house.world().hotline();
        CaseWorker consultant = house.world().worker(place.consultant());
        World.Place other = ready();
        NewComplaint call = complaint(other, Topic.B02);
        Submission.Accepted sent = (Submission.Accepted) house.bean(Submissions.class).submit(call, consultant);
        assertThat(sent.organisation()).isEqualTo(place.organisation());
        assertThat(sent.receipt().grouped().reveal()).hasSize(19);
    }

    @Test
    void an_administrator_adds_and_removes_rules_and_nobody_else_does() {
        World.Place place = ready();
        Visitor admin = house.world().signIn(place.administrator());
        Answer missing = admin.form(admin.get("/admin/routes"), "form[action=/admin/routes]").submit();
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("Choose the team");
        Answer added = admin.form(missing, "form[action=/admin/routes]")
                .set("team", place.intake().toString()).set("region", "KG-Y").set("group", "D").submit();
        assertThat(added.text()).contains("The rule was added");
        assertThat(house.bean(Routes.class).of(place.organisation())).singleElement().satisfies(route -> {
            assertThat(route.country()).isEqualTo(Country.KG);
            assertThat(route.region()).isEqualTo(new Region("KG-Y"));
        });
        String id = house.bean(Routes.class).of(place.organisation()).getFirst().id().toString();
        Visitor other = house.world().signIn(ready().administrator());
        String token = other.get("/admin/routes").page().select("input[name=_csrf]").attr("value");
        assertThat(other.post("/admin/routes/remove", "_csrf", token, "route", id).status()).isEqualTo(404);
        Answer removed = admin.form(added, "form[action$=/remove]").submit();
        assertThat(removed.text()).contains("The rule was removed");
        assertThat(house.world().signIn(place.consultant()).fetch("/admin/routes").status()).isNotEqualTo(200);
    }

    private OrganisationId reader(Topic topic) {
        return house.bean(Routes.class).choices(NAMIBIA, null, Set.of(topic)).getFirst().organisation().id();
    }

    private World.Place ready() {
        World.Place place = house.world().hotline();
        place.consultant();
        return place;
    }

    private static Route rule(World.Place place, Country country, @Nullable TopicGroup group) {
        return new Route(UUID.randomUUID(), place.organisation(), place.intake(), country, null, group);
    }

    private static NewComplaint complaint(World.Place place, Topic topic) {
        return new NewComplaint(Language.RU, Channel.PHONE, Set.of(topic), Country.KG, null, null, false,
                Account.anonymous(Secret.of("a story")), SafeContact.codeOnly(Language.RU), place.organisation());
    }
}
