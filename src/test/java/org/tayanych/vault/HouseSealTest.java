package org.tayanych.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;

/** The house's own key, and what rests in the vault's tables as a whole. */
@HouseTest
class HouseSealTest {

    enum Field implements SealedField { VAULT_TEST_MAIL, VAULT_TEST_FACTOR }

    private static final Secret MAIL = Secret.of("aigul@example.org");
    private static final UUID ROW = new UUID(3, 4);

    @Autowired
    House house;

    @Autowired
    HouseSeal seal;

    @Test
    void it_opens_in_no_other_field_and_no_other_row() {
        Sealed sealed = seal.seal(MAIL, Field.VAULT_TEST_MAIL, ROW);
        assertThatThrownBy(() -> seal.open(sealed, Field.VAULT_TEST_FACTOR, ROW)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> seal.open(sealed, Field.VAULT_TEST_MAIL, new UUID(3, 5))).isInstanceOf(BrokenSeal.class);
        assertThat(seal.open(sealed, Field.VAULT_TEST_MAIL, ROW)).isEqualTo(MAIL);
    }

    @Test
    void what_was_sealed_under_a_case_key_does_not_open_under_the_houses() {
        Sealed sealed = house.bean(Vault.class).draw().seal(MAIL, Field.VAULT_TEST_MAIL, ROW);
        assertThatThrownBy(() -> seal.open(sealed, Field.VAULT_TEST_MAIL, ROW)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void fingerprints_find_again_and_do_not_cross_uses() {
        assertThat(seal.fingerprint(MAIL, "mail")).hasSize(32).isEqualTo(seal.fingerprint(MAIL, "mail"));
        assertThat(seal.fingerprint(MAIL, "mail")).isNotEqualTo(seal.fingerprint(MAIL, "browser"));
        assertThat(seal.fingerprint(MAIL, "mail")).isNotEqualTo(seal.fingerprint(Secret.of("aigul@example.com"), "mail"));
    }

    @Test
    void the_database_of_another_house_is_refused() {
        JdbcClient db = house.database();
        VaultSettings settings = house.bean(VaultSettings.class);
        db.sql("update vault.house set fingerprint = sha256(fingerprint)").update();
        try {
            assertThatThrownBy(() -> new HouseKeys(db, settings))
                    .isInstanceOf(KeysMissing.class)
                    .hasMessageContaining("does not belong to this database");
        } finally {
            db.sql("update vault.house set fingerprint = :right")
                    .param("right", KeyFile.readOrDraw(settings.folder(), false).fingerprint()).update();
        }
    }

    /** A marker goes through every door of the vault; then every column of every table of it is searched. */
    @Test
    void no_clear_byte_rests_in_the_vaults_tables() throws Exception {
        People people = new People(house);
        Vault vault = house.bean(Vault.class);
        String marker = "MARKER" + UUID.randomUUID();
        MemberId member = MemberId.draw();
        house.bean(MemberKeys.class).create(member, Secret.of(marker));
        SubjectId subject = SubjectId.draw();
        CaseKey key = vault.draw();
        vault.share(subject, key, Set.of(people.team(people.member())));
        Receipt receipt = house.bean(Receipts.class).draw();
        house.bean(Receipts.class).bind(receipt, ReceiptKind.COMPLAINT, subject, key);
        Secret cookie = house.bean(Visits.class).begin(subject, key, Duration.ofHours(1));
        house.bean(SealedFiles.class).keep(subject, key,
                new java.io.ByteArrayInputStream(marker.repeat(100).getBytes(StandardCharsets.UTF_8)), 1 << 20);

        List<String> tables = house.database()
                .sql("select table_schema || '.' || table_name from information_schema.tables where table_schema in ('vault', 'audit')")
                .query((row, at) -> row.getString(1)).list();
        assertThat(tables).contains("vault.receipt", "vault.chunk", "audit.line");
        for (byte[] clear : List.of(bytes(marker), bytes(receipt.code().reveal()), bytes(cookie.reveal()), key.key().copy())) {
            String hex = java.util.HexFormat.of().formatHex(clear);
            String text = new String(clear, StandardCharsets.ISO_8859_1).replace("\0", "");
            for (String table : tables) {
                assertThat(house.database().sql("select count(*) from %s r where r::text ilike '%%' || :hex || '%%' or strpos(r::text, :text) > 0".formatted(table))
                        .param("hex", hex).param("text", text).query(Long.class).single()).as(table).isZero();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
