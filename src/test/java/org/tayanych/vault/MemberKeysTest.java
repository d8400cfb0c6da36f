package org.tayanych.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** A member's own key: behind the password, parked between requests, gone when they leave. */
@HouseTest
class MemberKeysTest {

    private static final Secret WRONG = Secret.of("felt carpet under six winters");

    @Autowired
    House house;

    @Autowired
    MemberKeys members;

    private People people;
    private MemberId member;
    private TeamId team;

    @BeforeEach
    void a_member_with_a_team() {
        people = new People(house);
        member = people.member();
        team = people.team(member);
    }

    @Test
    void a_wrong_password_unlocks_nothing_and_nobody_is_told_whether_there_is_such_a_member() {
        assertThat(members.unlock(member, WRONG)).isEmpty();
        assertThat(members.unlock(member, Secret.NOTHING)).isEmpty();
        assertThat(members.unlock(MemberId.draw(), People.PASSWORD)).isEmpty();
    }

    @Test
    void an_unknown_member_takes_as_long_as_a_wrong_password() {
        members.unlock(member, WRONG);
        long known = millis(() -> members.unlock(member, WRONG));
        long unknown = millis(() -> members.unlock(MemberId.draw(), WRONG));
        assertThat(unknown).isGreaterThan(known / 4);
    }

    @Test
    void one_members_private_key_in_anothers_row_does_not_open() {
        MemberId other = people.member();
        house.database().sql("""
                update vault.member_key set (pair, public_key, wrapped, salt) =
                    (select pair, public_key, wrapped, salt from vault.member_key where member = :from)
                where member = :to""").param("from", member.value()).param("to", other.value()).update();
        assertThat(members.unlock(other, People.PASSWORD)).isEmpty();
    }

    @Test
    void another_cookie_another_member_or_nonsense_picks_up_nothing() {
        MemberKeys.Parked parked = parked();
        MemberKeys.Parked other = parked();
        assertThat(members.pickUp(member, parked.atRest(), other.cookie())).isEmpty();
        assertThat(members.pickUp(people.member(), parked.atRest(), parked.cookie())).isEmpty();
        for (String nonsense : new String[] {"", "x", "не кука", "A".repeat(43), "A".repeat(500)}) {
            assertThat(members.pickUp(member, parked.atRest(), Secret.of(nonsense))).isEmpty();
        }
    }

    @Test
    void a_leaver_is_out_at_once_in_running_sessions_too() {
        MemberKeys.Parked parked = parked();
        members.lockOut(member);
        assertThat(members.pickUp(member, parked.atRest(), parked.cookie())).isEmpty();
        assertThat(members.unlock(member, People.PASSWORD)).isEmpty();
        assertThat(house.bean(TeamKeys.class).holders(team)).isEmpty();
    }

    @Test
    void a_lost_password_loses_its_grants_and_older_sessions() {
        MemberKeys.Parked parked = parked();
        members.create(member, Secret.of("a new password after the loss"));
        assertThat(members.pickUp(member, parked.atRest(), parked.cookie())).isEmpty();
        assertThat(house.bean(TeamKeys.class).holders(team)).isEmpty();
    }

    @Test
    void the_wrong_old_password_changes_nothing() {
        assertThat(members.changePassword(member, WRONG, Secret.of("something else entirely"))).isFalse();
        assertThat(people.keyring(member).teams()).containsExactly(team);
    }

    @Test
    void a_changed_password_opens_the_same_teams_and_the_old_one_nothing() {
        Secret fresh = Secret.of("a yurt by the lake, in June");
        assertThat(members.changePassword(member, People.PASSWORD, fresh)).isTrue();
        assertThat(members.unlock(member, People.PASSWORD)).isEmpty();
        assertThat(members.unlock(member, fresh).flatMap(members::keyring).orElseThrow().teams()).containsExactly(team);
    }

    @Test
    void the_right_cookie_brings_the_keyring_back() {
        MemberKeys.Parked parked = parked();
        Sealed fromRest = Sealed.fromRest(parked.atRest().atRest());
        Optional<Keyring> keyring = members.pickUp(member, fromRest, Secret.of(parked.cookie().reveal()));
        assertThat(keyring.orElseThrow().member()).isEqualTo(member);
        assertThat(keyring.orElseThrow().team(team)).isPresent();
        assertThat(parked.cookie().reveal()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void nothing_of_it_is_printed() {
        assertThat(members.unlock(member, People.PASSWORD).orElseThrow()).hasToString("withheld");
        assertThat(parked().toString()).isEqualTo("Parked[atRest=sealed, cookie=withheld]");
    }

    private MemberKeys.Parked parked() {
        return members.park(members.unlock(member, People.PASSWORD).orElseThrow(), member);
    }

    private static long millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
