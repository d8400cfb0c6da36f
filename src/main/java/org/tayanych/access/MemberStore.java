package org.tayanych.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** How members rest: names and addresses sealed, roles in clear. */
@Component
class MemberStore {

    private static final String COLUMNS =
            "m.id, m.organisation, m.state, m.name, m.mail, m.language, m.roles, m.totp, m.totp_step";

    private final JdbcClient jdbc;
    private final Clock clock;

    MemberStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when another member, who has not left, has the same mail address. */
    boolean insert(SealedMember member, byte[] mailFingerprint) {
        return jdbc.sql("""
                        insert into access.member
                            (id, organisation, state, name, mail, mail_fingerprint, language, roles, totp, added_at)
                        values (:id, :organisation, :state, :name, :mail, :fingerprint, :language,
                            string_to_array(:roles, ','), :totp, :now)
                        on conflict (mail_fingerprint) where state <> 'LEFT' do nothing""")
                        .param("id", member.id().value())
                        .param("organisation", member.organisation().value())
                        .param("state", member.standing().name())
                        .param("name", member.name().atRest())
                        .param("mail", member.mail().map(Sealed::atRest).orElseThrow())
                        .param("fingerprint", mailFingerprint)
                        .param("language", member.language().name())
                        .param("roles", joined(member.roles()))
                        .param("totp", member.totp().map(Sealed::atRest).orElse(null))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    Optional<SealedMember> byMail(byte[] fingerprint) {
        return jdbc.sql("select " + COLUMNS + " from access.member m "
                        + "where m.mail_fingerprint = :fingerprint and m.state <> 'LEFT'")
                .param("fingerprint", fingerprint)
                .query(MemberStore::member)
                .optional();
    }

    Optional<SealedMember> find(MemberId id) {
        return jdbc.sql("select " + COLUMNS + " from access.member m where m.id = :id")
                .param("id", id.value())
                .query(MemberStore::member)
                .optional();
    }

    Optional<SealedMember> find(OrganisationId within, MemberId id) {
        return find(id).filter(member -> member.organisation().equals(within));
    }

    /** Everybody who has not left, longest-standing first. */
    List<SealedMember> ofOrganisation(OrganisationId organisation) {
        return jdbc.sql("select " + COLUMNS + " from access.member m "
                        + "where m.organisation = :organisation and m.state <> 'LEFT' order by m.added_at, m.id")
                .param("organisation", organisation.value())
                .query(MemberStore::member)
                .list();
    }

    List<SealedMember> inTeam(TeamId team) {
        return jdbc.sql("select " + COLUMNS + " from access.member m "
                        + "join access.team_member t on t.member = m.id "
                        + "where t.team = :team and m.state <> 'LEFT' order by m.added_at, m.id")
                .param("team", team.value())
                .query(MemberStore::member)
                .list();
    }

    boolean anybody() {
        return jdbc.sql("select exists (select 1 from access.member)").query(Boolean.class).single();
    }

    /** Counts and locks, so that two administrators cannot take each other's role at the same moment. */
    int activeAdministrators(OrganisationId organisation) {
        return jdbc.sql("""
                        select id from access.member
                        where organisation = :organisation and state = 'ACTIVE' and 'ADMINISTRATOR' = any (roles)
                        order by id for update""")
                .param("organisation", organisation.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .size();
    }

    void activate(MemberId id) {
        jdbc.sql("update access.member set state = 'ACTIVE' where id = :id and state <> 'LEFT'")
                .param("id", id.value())
                .update();
    }

    void roles(MemberId id, Set<Role> roles) {
        jdbc.sql("update access.member set roles = string_to_array(:roles, ',') where id = :id")
                .param("id", id.value())
                .param("roles", joined(roles))
                .update();
    }

    void describe(MemberId id, Sealed name, Language language) {
        jdbc.sql("update access.member set name = :name, language = :language where id = :id")
                .param("id", id.value())
                .param("name", name.atRest())
                .param("language", language.name())
                .update();
    }

    /** Sets a new second factor, or none. */
    void totp(MemberId id, @Nullable Sealed secret) {
        jdbc.sql("update access.member set totp = :totp, totp_step = 0 where id = :id")
                .param("id", id.value())
                .param("totp", secret == null ? null : secret.atRest())
                .update();
    }

    /** False when this step's code, or a later one, was used before. */
    boolean useStep(MemberId id, long step) {
        return jdbc.sql("update access.member set totp_step = :step where id = :id and totp_step < :step")
                        .param("id", id.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    void forgetPrinted(MemberId id) {
        jdbc.sql("delete from access.recovery_code where member = :id").param("id", id.value()).update();
    }

    /** Lets nobody else look whether there is a member until this transaction is done. */
    void alone() {
        jdbc.sql("lock table access.member in exclusive mode").update();
    }

    /** Address, second factor and teams go; the name stays beside what was done. False when the member had left before. */
    boolean leave(MemberId id) {
        boolean left = jdbc.sql("""
                        update access.member
                        set state = 'LEFT', mail = null, mail_fingerprint = null, totp = null
                        where id = :id and state <> 'LEFT'""")
                        .param("id", id.value())
                        .update()
                == 1;
        teams(id, Set.of());
        return left;
    }

    Set<TeamId> teams(MemberId id) {
        return jdbc.sql("select team from access.team_member where member = :id")
                .param("id", id.value())
                .query((row, number) -> new TeamId(row.getObject("team", UUID.class)))
                .set();
    }

    void teams(MemberId id, Collection<TeamId> teams) {
        jdbc.sql("delete from access.team_member where member = :id").param("id", id.value()).update();
        for (TeamId team : teams) {
            jdbc.sql("insert into access.team_member (team, member) values (:team, :id)")
                    .param("team", team.value())
                    .param("id", id.value())
                    .update();
        }
    }

    static SealedMember member(ResultSet row, int number) throws SQLException {
        return new SealedMember(
                new MemberId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Staff.Standing.valueOf(row.getString("state")),
                Sealed.fromRest(row.getBytes("name")),
                Optional.ofNullable(row.getBytes("mail")).map(Sealed::fromRest),
                Language.valueOf(row.getString("language")),
                split((String[]) row.getArray("roles").getArray()),
                Optional.ofNullable(row.getBytes("totp")).map(Sealed::fromRest),
                row.getLong("totp_step"));
    }

    private static String joined(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    static Set<Role> split(String[] names) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
