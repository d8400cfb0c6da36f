package org.tayanych.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** How providers rest. */
@Component
class ProviderStore {

    private final JdbcClient db;

    ProviderStore(JdbcClient db) {
        this.db = db;
    }

    void save(Provider provider) {
        db.sql("""
                insert into directory.provider
                    (id, keeper, kind, country, name, role, source, mark, receiving_organisation, receiving_team)
                values (:id, :keeper, :kind, :country, :name::jsonb, :role::jsonb, :source, :mark, :organisation, :team)
                on conflict (id) do update set kind = excluded.kind, country = excluded.country, name = excluded.name,
                    role = excluded.role, source = excluded.source, mark = excluded.mark,
                    receiving_organisation = excluded.receiving_organisation, receiving_team = excluded.receiving_team
                """)
                .param("id", provider.id())
                .param("keeper", provider.keeper().map(OrganisationId::value).orElse(null))
                .param("kind", provider.kind().name())
                .param("country", provider.country().code())
                .param("name", Wording.toRest(provider.name()))
                .param("role", Wording.toRest(provider.role()))
                .param("source", provider.source())
                .param("mark", provider.mark().name())
                .param("organisation", provider.receiver().map(to -> to.organisation().value()).orElse(null))
                .param("team", provider.receiver().map(to -> to.team().value()).orElse(null))
                .update();
    }

    Optional<Provider> find(UUID id) {
        return db.sql("select * from directory.provider where id = :id").param("id", id).query(ProviderStore::provider).optional();
    }

    List<Provider> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select * from directory.provider where id in (:ids)").param("ids", ids).query(ProviderStore::provider).list();
    }

    List<Provider> all() {
        return db.sql("""
                select * from directory.provider order by coalesce(name ->> 'ru', name ->> 'ky') collate "und-x-icu"
                """).query(ProviderStore::provider).list();
    }

    static Provider provider(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("receiving_organisation", UUID.class);
        UUID team = row.getObject("receiving_team", UUID.class);
        return new Provider(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("keeper", UUID.class)).map(OrganisationId::new),
                Provider.Kind.valueOf(row.getString("kind")),
                new Country(row.getString("country")),
                Wording.fromRest(row.getString("name")),
                Wording.fromRest(row.getString("role")),
                row.getString("source"),
                Mark.valueOf(row.getString("mark")),
                organisation == null || team == null
                        ? Optional.empty()
                        : Optional.of(new Provider.Receiver(new OrganisationId(organisation), new TeamId(team))));
    }
}
