package org.tayanych.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Teams' key pairs at rest, and to whom they are sealed. */
@Component
class TeamKeyStore {

    /** A recovery sheet at rest: the team's private key, wrapped under the key that the shares make. */
    record Sheet(int number, byte[] wrapped) {}

    private final JdbcClient db;

    TeamKeyStore(JdbcClient db) {
        this.db = db;
    }

    /** False when the team has a key pair already. */
    boolean add(TeamId team, byte[] publicKey) {
        return db.sql("insert into vault.team_key (team, public_key) values (:team, :key) on conflict (team) do nothing")
                .param("team", team.value())
                .param("key", publicKey)
                .update() == 1;
    }

    Map<TeamId, byte[]> publicKeys(Collection<TeamId> teams) {
        return publicKeys(teams, "");
    }

    private Map<TeamId, byte[]> publicKeys(Collection<TeamId> teams, String lock) {
        Map<TeamId, byte[]> keys = new HashMap<>();
        db.sql("select team, public_key from vault.team_key where team = any(:teams) order by team " + lock)
                .param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new))
                .query(row -> {
                    keys.put(new TeamId(row.getObject("team", UUID.class)), row.getBytes("public_key"));
                });
        return keys;
    }

    /**
     * The public keys for sealing to them. The rows stay share-locked until the transaction ends, so that no key is
     * sealed to a pair that is being renewed.
     */
    Map<TeamId, byte[]> receiving(Collection<TeamId> teams) {
        return publicKeys(teams, "for share");
    }

    /** Whether this letter is still how the member holds the key; the team's row is locked in this way until the end. */
    boolean current(TeamId team, MemberId member, byte[] letter, boolean alone) {
        String lock = alone ? "for update of team" : "for share of team";
        return db.sql("""
                select given.sealed = :letter from vault.team_key team join vault.team_grant given on given.team = team.team
                where team.team = :team and given.member = :member %s""".formatted(lock))
                .param("letter", letter)
                .param("team", team.value())
                .param("member", member.value())
                .query((row, at) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }

    /** Another pair for the team; its recovery sheet is void. */
    void replace(TeamId team, byte[] publicKey) {
        db.sql("""
                update vault.team_key set public_key = :key, sheet = sheet + 1, sheet_wrapped = null
                where team = :team""")
                .param("key", publicKey)
                .param("team", team.value())
                .update();
    }

    void grant(TeamId team, MemberId member, byte[] sealed) {
        db.sql("""
                insert into vault.team_grant (team, member, sealed) values (:team, :member, :sealed)
                on conflict (team, member) do update set sealed = excluded.sealed""")
                .param("team", team.value())
                .param("member", member.value())
                .param("sealed", sealed)
                .update();
    }

    boolean revoke(TeamId team, MemberId member) {
        return db.sql("delete from vault.team_grant where team = :team and member = :member")
                .param("team", team.value())
                .param("member", member.value())
                .update() == 1;
    }

    Set<MemberId> holders(TeamId team) {
        return new HashSet<>(db.sql("select member from vault.team_grant where team = :team")
                .param("team", team.value())
                .query((row, at) -> new MemberId(row.getObject("member", UUID.class)))
                .list());
    }

    /** Voids the sheet before and gives the number of the next one. */
    int nextSheet(TeamId team) {
        return db.sql("update vault.team_key set sheet = sheet + 1, sheet_wrapped = null where team = :team returning sheet")
                .param("team", team.value())
                .query((row, at) -> row.getInt("sheet"))
                .single();
    }

    void keepSheet(TeamId team, int number, byte[] wrapped) {
        int kept = db.sql("update vault.team_key set sheet_wrapped = :wrapped where team = :team and sheet = :number")
                .param("wrapped", wrapped)
                .param("team", team.value())
                .param("number", number)
                .update();
        if (kept != 1) {
            throw new IllegalStateException("the sheet was overtaken by another");
        }
    }

    Optional<Sheet> sheet(TeamId team) {
        return db.sql("""
                select sheet, sheet_wrapped from vault.team_key
                where team = :team and sheet_wrapped is not null""")
                .param("team", team.value())
                .query((row, at) -> new Sheet(row.getInt("sheet"), row.getBytes("sheet_wrapped")))
                .optional();
    }
}
