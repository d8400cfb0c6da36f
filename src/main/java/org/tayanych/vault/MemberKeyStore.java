package org.tayanych.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Members' key pairs at rest. */
@Component
class MemberKeyStore {

    /** A pair at rest: {@code wrapped} is the private half under the password. */
    record Pair(UUID id, byte[] publicKey, byte[] wrapped, byte[] salt) {}

    private final JdbcClient db;

    MemberKeyStore(JdbcClient db) {
        this.db = db;
    }

    /** Replaces an older pair; its grants go with it. */
    void replace(MemberId member, Pair pair) {
        lockOut(member);
        db.sql("""
                insert into vault.member_key (member, pair, public_key, wrapped, salt, memory_kib, passes)
                values (:member, :pair, :publicKey, :wrapped, :salt, :memory, :passes)""")
                .param("member", member.value())
                .param("pair", pair.id())
                .param("publicKey", pair.publicKey())
                .param("wrapped", pair.wrapped())
                .param("salt", pair.salt())
                .param("memory", Argon2.MEMORY_KIB)
                .param("passes", Argon2.PASSES)
                .update();
    }

    Optional<Pair> find(MemberId member) {
        return db.sql("select pair, public_key, wrapped, salt from vault.member_key where member = :member")
                .param("member", member.value())
                .query((row, at) -> new Pair(
                        row.getObject("pair", UUID.class),
                        row.getBytes("public_key"),
                        row.getBytes("wrapped"),
                        row.getBytes("salt")))
                .optional();
    }

    /** Only while the pair is still the same one. */
    boolean rewrap(MemberId member, UUID pair, byte[] wrapped, byte[] salt) {
        return db.sql("""
                update vault.member_key set wrapped = :wrapped, salt = :salt
                where member = :member and pair = :pair""")
                .param("wrapped", wrapped)
                .param("salt", salt)
                .param("member", member.value())
                .param("pair", pair)
                .update() == 1;
    }

    boolean lockOut(MemberId member) {
        return db.sql("delete from vault.member_key where member = :member")
                .param("member", member.value())
                .update() == 1;
    }

    /** What was granted to this pair; empty when the pair is no longer the member's. */
    Optional<Map<TeamId, byte[]>> grants(MemberId member, UUID pair) {
        Map<TeamId, byte[]> grants = new HashMap<>();
        boolean[] known = {false};
        db.sql("""
                select given.team, given.sealed
                from vault.member_key own left join vault.team_grant given on given.member = own.member
                where own.member = :member and own.pair = :pair""")
                .param("member", member.value())
                .param("pair", pair)
                .query(row -> {
                    known[0] = true;
                    UUID team = row.getObject("team", UUID.class);
                    if (team != null) {
                        grants.put(new TeamId(team), row.getBytes("sealed"));
                    }
                });
        return known[0] ? Optional.of(grants) : Optional.empty();
    }
}
