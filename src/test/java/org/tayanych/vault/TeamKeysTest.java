package org.tayanych.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** Who holds a team's key, how it is passed on, and how it comes back after the last holder is gone. */
@HouseTest
class TeamKeysTest {

    @Autowired
    House house;

    @Autowired
    TeamKeys teams;

    @Autowired
    Vault vault;

    private People people;
    private MemberId first;
    private MemberId second;
    private TeamId team;
    private SubjectId subject;

    @BeforeEach
    void a_team_of_one_with_a_case() {
        people = new People(house);
        first = people.member();
        second = people.member();
        team = people.team(first);
        subject = SubjectId.draw();
        vault.share(subject, vault.draw(), Set.of(team));
    }

    @Test
    void who_does_not_hold_the_key_cannot_give_it() {
        assertThat(teams.grant(team, people.keyring(second), second)).isFalse();
        assertThat(teams.grant(TeamId.draw(), people.keyring(first), second)).isFalse();
        assertThat(opens(second)).isFalse();
    }

    @Test
    void who_was_revoked_cannot_give_it_with_a_keyring_from_before() {
        Keyring before = people.keyring(first);
        teams.revoke(team, first);
        assertThat(teams.grant(team, before, second)).isFalse();
    }

    @Test
    void nobody_without_a_key_pair_receives() {
        assertThat(teams.grant(team, people.keyring(first), MemberId.draw())).isFalse();
    }

    @Test
    void a_second_pair_for_a_team_is_refused_because_it_would_lose_every_case() {
        assertThatThrownBy(() -> teams.create(team, second)).isInstanceOf(IllegalStateException.class);
        assertThat(opens(first)).isTrue();
    }

    @Test
    void a_team_whose_first_member_has_no_keys_is_not_made() {
        TeamId fresh = TeamId.draw();
        assertThatThrownBy(() -> teams.create(fresh, MemberId.draw())).isInstanceOf(IllegalStateException.class);
        assertThat(teams.exists(fresh)).isFalse();
        assertThat(vault.canReceive(fresh)).isFalse();
    }

    @Test
    void a_grant_copied_into_a_strangers_row_opens_nothing() {
        house.database().sql("""
                insert into vault.team_grant (team, member, sealed)
                select team, :stranger, sealed from vault.team_grant where team = :team""")
                .param("stranger", second.value()).param("team", team.value()).update();
        assertThatThrownBy(() -> opens(second)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_member_who_was_given_the_key_opens_what_came_before_and_after() {
        assertThat(teams.grant(team, people.keyring(first), second)).isTrue();
        assertThat(teams.holders(team)).containsExactlyInAnyOrder(first, second);
        assertThat(opens(second)).isTrue();

        teams.revoke(team, second);
        assertThat(opens(second)).isFalse();
        assertThat(opens(first)).isTrue();
    }

    @Test
    void a_stranger_cannot_print_a_sheet() {
        Keyring stranger = people.keyring(second);
        assertThatThrownBy(() -> teams.printRecovery(team, stranger, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void too_few_damaged_foreign_and_older_shares_recover_nothing() {
        Keyring holder = people.keyring(first);
        List<Secret> older = teams.printRecovery(team, holder, 3, 2);
        List<Secret> sheet = teams.printRecovery(team, holder, 3, 2);
        TeamId other = people.team(second);
        List<Secret> foreign = teams.printRecovery(other, people.keyring(second), 3, 2);

        assertThat(teams.recover(team, sheet.subList(0, 1), second)).isFalse();
        assertThat(teams.recover(team, List.of(sheet.get(0), Secret.of(sheet.get(1).reveal().replace('7', '8') + "X")), second))
                .isFalse();
        assertThat(teams.recover(team, older, second)).isFalse();
        assertThat(teams.recover(team, foreign, second)).isFalse();
        assertThat(teams.recover(TeamId.draw(), sheet, second)).isFalse();
        assertThat(teams.recover(team, sheet, MemberId.draw())).isFalse();
        assertThat(opens(second)).isFalse();
    }

    @Test
    void after_the_last_holder_is_gone_enough_shares_bring_everything_back() {
        List<Secret> sheet = teams.printRecovery(team, people.keyring(first), 5, 3);
        house.bean(MemberKeys.class).lockOut(first);
        assertThat(vault.canReceive(team)).isFalse();

        assertThat(teams.recover(team, List.of(sheet.get(4), sheet.get(0), sheet.get(2)), second)).isTrue();
        assertThat(opens(second)).isTrue();
    }

    @Test
    void who_does_not_hold_the_key_or_no_longer_does_cannot_renew_it() {
        Keyring before = people.keyring(first);
        assertThat(teams.renew(team, people.keyring(second))).isEmpty();
        assertThat(teams.renew(team, before)).hasValue(1);
        assertThat(teams.renew(team, before)).as("with the keyring from before").isEmpty();
        assertThat(teams.grant(team, before, second)).isFalse();
        assertThat(opens(first)).isTrue();
    }

    /** The leaver kept the grant from a copy of the database: it opened everything once, and opens nothing now. */
    @Test
    void a_team_key_that_a_leaver_took_along_opens_nothing_after_renewal() {
        teams.grant(team, people.keyring(first), second);
        Keyring leaver = people.keyring(second);
        TeamKey taken = leaver.team(team).orElseThrow();
        teams.revoke(team, second);
        assertThat(teams.renew(team, people.keyring(first))).hasValue(1);

        byte[] wrapped = house.database().sql("select wrapped from vault.case_key where subject = :subject")
                .param("subject", subject.value()).query((row, at) -> row.getBytes("wrapped")).single();
        assertThatThrownBy(() -> taken.unwrap(wrapped, subject, team)).isInstanceOf(BrokenSeal.class);
        assertThat(opens(second)).isFalse();
        assertThat(opens(first)).isTrue();
    }

    @Test
    void renewal_voids_the_recovery_sheet() {
        List<Secret> sheet = teams.printRecovery(team, people.keyring(first), 2, 2);
        teams.renew(team, people.keyring(first));
        assertThat(teams.recover(team, sheet, second)).isFalse();
    }

    @Test
    void nothing_that_arrives_during_a_renewal_is_lost() throws Exception {
        List<SubjectId> arrived = new CopyOnWriteArrayList<>();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int worker = 0; worker < 8; worker++) {
                workers.submit(() -> {
                    for (int at = 0; at < 15; at++) {
                        SubjectId id = SubjectId.draw();
                        vault.share(id, vault.draw(), Set.of(team));
                        arrived.add(id);
                    }
                });
            }
            for (int round = 0; round < 3; round++) {
                assertThat(teams.renew(team, people.keyring(first))).isPresent();
            }
        }
        assertThat(arrived).hasSize(120);
        assertThat(vault.openAll(arrived, people.keyring(first), Purpose.LIST)).hasSize(120);
    }

    private boolean opens(MemberId member) {
        return vault.open(subject, people.keyring(member), Purpose.CASE_WORK).isPresent();
    }
}
