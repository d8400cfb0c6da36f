package org.tayanych.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;
import org.tayanych.vault.TeamKeys;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

@HouseTest
class AdministratorTest {

    @Autowired
    House house;

    World world;
    World.Place place;
    World.Person boss;
    Visitor administrator;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        world = house.world();
        place = world.hotline();
        boss = place.administrator();
        administrator = world.signIn(boss);
    }

    @Test
    void members_and_teams_of_another_organisation_are_not_there() {
        World.Place other = world.hotline();
        World.Person stranger = other.consultant();
        String nobody = "/admin/members/" + MemberId.draw();
        Answer unknown = administrator.fetch(nobody);

        assertThat(unknown.status()).isEqualTo(404);
        for (String path : new String[] {"/admin/members/" + stranger.id(), "/admin/members/" + stranger.id() + "/lock-out",
            "/admin/teams/" + other.intake(), "/admin/members/no-id", "/admin/teams/" + TeamId.draw()}) {
            Answer foreign = administrator.fetch(path);
            assertThat(foreign.status()).as(path).isEqualTo(404);
            assertThat(foreign.text()).as(path).isEqualTo(unknown.text());
        }
        assertThat(post("/admin/members/" + stranger.id() + "/lock-out").status()).isEqualTo(404);
        assertThat(post("/admin/members/" + stranger.id() + "/letter").status()).isEqualTo(404);
        assertThat(post("/admin/members/" + stranger.id(), "roles", "CONSULTANT").status()).isEqualTo(404);
        assertThat(post("/admin/teams/" + other.intake(), "name", "Mine now").status()).isEqualTo(404);
        assertThat(world.signIn(stranger).fetch("/account").status()).isEqualTo(200);
    }

    @Test
    void a_team_of_another_organisation_cannot_be_given() {
        World.Place other = world.hotline();
        TeamId foreign = other.intake();
        World.Person member = place.consultant();
        post("/admin/members/" + member.id(), "roles", "CONSULTANT", "teams", foreign.toString());

        assertThat(house.bean(Members.class).inTeam(foreign)).isEmpty();
    }

    @Test
    void an_administrator_opens_no_door_to_cases() {
        for (String door : new String[] {"/desk/team/keys", "/desk/team/keys/" + place.intake() + "/sheet"}) {
            assertThat(administrator.fetch(door).status()).as(door).isEqualTo(404);
        }
    }

    @Test
    void who_administers_and_joins_a_team_waits_for_its_key_like_everybody() {
        place.consultant();
        post("/admin/members/" + boss.id(), "roles", "ADMINISTRATOR", "roles", "CONSULTANT", "teams", place.intake().toString());

        assertThat(world.worker(boss).teams()).isEmpty();
        assertThat(administrator.get("/desk/team/keys").text()).contains("wait for its key");
        Answer grant = post("/desk/team/keys/" + place.intake() + "/grant", "member", boss.id().toString());
        assertThat(grant.status()).isEqualTo(404);
        assertThat(world.worker(boss).teams()).isEmpty();
    }

    @Test
    void the_last_administrator_stays() {
        assertThat(post("/admin/members/" + boss.id(), "roles", "CONSULTANT").status()).isEqualTo(422);
        assertThat(post("/admin/members/" + boss.id() + "/lock-out").status()).isEqualTo(422);
        assertThat(administrator.fetch("/admin/members").status()).isEqualTo(200);
    }

    @Test
    void a_consultant_finds_nothing_at_the_administrators_doors() {
        Visitor consultant = world.signIn(place.consultant());
        for (String door : new String[] {"/admin", "/admin/members", "/admin/teams", "/admin/organisation", "/admin/audit"}) {
            assertThat(consultant.fetch(door).status()).as(door).isEqualTo(404);
        }
    }

    @Test
    void a_leaver_is_out_in_the_same_moment() {
        World.Person leaver = place.consultant();
        Visitor leaving = world.signIn(leaver);
        assertThat(leaving.fetch("/account").status()).isEqualTo(200);

        assertThat(post("/admin/members/" + leaver.id() + "/lock-out").status()).isEqualTo(303);

        assertThat(leaving.fetch("/account").status()).isEqualTo(401);
        assertThat(house.bean(Members.class).caseWorker(Secret.of(leaver.mail()), Secret.of(world.password()))).isEmpty();
        assertThat(house.bean(TeamKeys.class).holders(place.intake())).doesNotContain(leaver.id());
        assertThat(house.bean(Members.class).colleague(place.organisation(), leaver.id()).orElseThrow().name())
                .isEqualTo("Test CONSULTANT");
        assertThat(house.bean(Members.class).inTeam(place.intake())).isEmpty();
    }

    @Test
    void taking_a_team_away_takes_its_key_away_in_running_sessions() {
        World.Person member = place.consultant();
        CaseWorker worker = world.worker(member);
        assertThat(worker.teams()).containsExactly(place.intake());

        post("/admin/members/" + member.id(), "roles", "CONSULTANT");

        assertThat(world.worker(member).teams()).isEmpty();
    }

    @Test
    void what_was_done_stands_in_the_book_and_only_in_the_own_one() {
        World.Person leaver = place.consultant();
        post("/admin/members/" + leaver.id() + "/lock-out");
        Visitor elsewhere = world.signIn(world.hotline().administrator());

        assertThat(administrator.get("/admin/audit").text()).contains("member.locked.out").contains(leaver.id().toString());
        assertThat(elsewhere.get("/admin/audit").text()).doesNotContain(leaver.id().toString());
    }

    @Test
    void organisation_and_teams_are_changed_on_their_pages() {
        administrator.form(administrator.get("/admin/organisation")).set("name", "Renamed hotline").submit();
        assertThat(house.bean(Organisations.class).organisation(place.organisation()).orElseThrow().name())
                .isEqualTo("Renamed hotline");

        Answer wrong = administrator.form(administrator.get("/admin/teams/new")).submit();
        assertThat(wrong.status()).isEqualTo(422);
        Answer teams = administrator.form(wrong).set("name", "Night shift").set("kind", "INTAKE").submit();
        assertThat(teams.text()).contains("Night shift");
    }

    @Test
    void the_first_case_worker_of_a_team_draws_its_key_and_an_administrator_never_does() {
        TeamId team = house.bean(Organisations.class).addTeam(place.organisation(), "New", Team.Kind.INTAKE);
        house.bean(Members.class).enrol(place.organisation(), "Only administrates", Secret.of(java.util.UUID.randomUUID() + "@example.org"),
                Secret.of(world.password()), Secret.NOTHING, Language.EN, Set.of(Role.ADMINISTRATOR), Set.of(team));
        assertThat(house.bean(TeamKeys.class).exists(team)).isFalse();

        World.Person worker = place.enrol(Role.CONSULTANT, team);
        assertThat(world.worker(worker).teams()).containsExactly(team);
    }

    private Answer post(String path, String... fields) {
        String token = administrator.get("/account/details").page().select("input[name=_csrf]").attr("value");
        String[] all = new String[fields.length + 2];
        all[0] = "_csrf";
        all[1] = token;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return administrator.post(path, all);
    }
}
