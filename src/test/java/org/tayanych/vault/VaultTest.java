package org.tayanych.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Entry;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** Who may read which case, and who may not. */
@HouseTest
class VaultTest {

    private static final Secret WORDS = Secret.of("Айлыгымды үч ай бербей жатышат");

    enum Field implements SealedField { VAULT_TEST_WORDS }

    @Autowired
    House house;

    @Autowired
    Vault vault;

    @Autowired
    TeamKeys teams;

    @Autowired
    MemberKeys members;

    private People people;
    private MemberId reader;
    private TeamId team;
    private SubjectId subject;
    private CaseKey key;

    @BeforeEach
    void a_case_is_shared_with_a_team_of_one() {
        people = new People(house);
        reader = people.member();
        team = people.team(reader);
        subject = SubjectId.draw();
        key = vault.draw();
        vault.share(subject, key, Set.of(team));
    }

    @Test
    void a_stranger_opens_nothing_and_leaves_no_line() {
        MemberId stranger = people.member();
        people.team(stranger);
        assertThat(vault.open(subject, people.keyring(stranger), Purpose.CASE_WORK)).isEmpty();
        assertThat(vault.openAll(List.of(subject), people.keyring(stranger), Purpose.SEARCH)).isEmpty();
    }

    @Test
    void a_member_of_no_team_opens_nothing() {
        assertThat(vault.open(subject, people.keyring(people.member()), Purpose.CASE_WORK)).isEmpty();
    }

    @Test
    void a_member_whose_grant_was_taken_back_opens_nothing_with_a_new_keyring() {
        teams.revoke(team, reader);
        assertThat(vault.open(subject, people.keyring(reader), Purpose.CASE_WORK)).isEmpty();
        assertThat(vault.canReceive(team)).isFalse();
    }

    @Test
    void a_case_key_put_into_another_subjects_row_does_not_open() {
        SubjectId other = SubjectId.draw();
        vault.share(other, vault.draw(), Set.of(team));
        house.database().sql("""
                update vault.case_key set sealed = (select sealed from vault.case_key where subject = :from)
                where subject = :to""").param("from", subject.value()).param("to", other.value()).update();
        assertThatThrownBy(() -> vault.open(other, people.keyring(reader), Purpose.CASE_WORK))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void sharing_with_a_team_without_keys_is_refused_and_nothing_is_shared() {
        SubjectId fresh = SubjectId.draw();
        assertThatThrownBy(() -> vault.share(fresh, key, List.of(team, TeamId.draw())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(vault.open(fresh, people.keyring(reader), Purpose.CASE_WORK)).isEmpty();
    }

    @Test
    void what_was_withdrawn_or_destroyed_does_not_open() {
        vault.withdraw(subject, team);
        assertThat(vault.open(subject, people.keyring(reader), Purpose.CASE_WORK)).isEmpty();

        vault.share(subject, key, Set.of(team));
        assertThat(vault.destroy(subject)).isEqualTo(Vault.Erasure.DONE);
        assertThat(vault.open(subject, people.keyring(reader), Purpose.CASE_WORK)).isEmpty();
    }

    @Test
    void a_legal_hold_stands_before_erasing() {
        Holds holds = house.bean(Holds.class);
        holds.place(subject, reader, "COURT");
        assertThat(vault.destroy(subject)).isEqualTo(Vault.Erasure.ON_HOLD);
        assertThat(vault.open(subject, people.keyring(reader), Purpose.CASE_WORK)).isPresent();

        holds.lift(subject, reader);
        assertThat(vault.destroy(subject)).isEqualTo(Vault.Erasure.DONE);
    }

    @Test
    void a_member_of_the_team_opens_it_at_first_from_the_letter_and_then_from_the_wrap() {
        UUID row = UUID.randomUUID();
        Sealed sealed = key.seal(WORDS, Field.VAULT_TEST_WORDS, row);
        for (int time = 1; time <= 2; time++) {
            CaseKey opened = vault.open(subject, people.keyring(reader), Purpose.CASE_WORK).orElseThrow();
            assertThat(opened.open(sealed, Field.VAULT_TEST_WORDS, row)).isEqualTo(WORDS);
        }
        assertThat(house.database().sql("select sealed is null from vault.case_key where subject = :subject")
                .param("subject", subject.value()).query(Boolean.class).single()).isTrue();
    }

    @Test
    void every_opening_stands_in_the_book_of_the_readers_organisation() {
        OrganisationId organisation = OrganisationId.draw();
        Keyring keyring = people.keyring(reader).within(organisation);
        vault.open(subject, keyring, Purpose.CASE_WORK);
        vault.openAll(List.of(subject), keyring, Purpose.LIST);
        List<Entry> lines = house.bean(Audit.class)
                .page(organisation, java.util.Optional.empty(), java.util.Optional.empty(), 1).entries();
        assertThat(lines).extracting(Entry::what).containsExactly("cases.opened", "case.opened");
        assertThat(lines).extracting(Entry::subject).containsExactly(reader.toString(), subject.toString());
        assertThat(lines).allMatch(line -> line.actor().orElseThrow().equals(reader));
    }

    @Test
    void many_open_at_once_and_others_are_left_out() {
        List<SubjectId> asked = new ArrayList<>(List.of(subject, SubjectId.draw()));
        for (int more = 0; more < 20; more++) {
            SubjectId id = SubjectId.draw();
            vault.share(id, vault.draw(), Set.of(team));
            asked.add(id);
        }
        Keyring keyring = people.keyring(reader);
        assertThat(vault.openAll(asked, keyring, Purpose.LIST)).hasSize(21).containsKey(subject);
        assertThat(vault.openAll(asked, keyring, Purpose.LIST)).hasSize(21);
        assertThat(vault.openAll(List.of(), keyring, Purpose.LIST)).isEmpty();
    }

    @Test
    void a_keyring_is_of_no_use_to_the_curious() {
        assertThat(people.keyring(reader)).hasToString("withheld");
        assertThat(key).hasToString("withheld");
    }
}
