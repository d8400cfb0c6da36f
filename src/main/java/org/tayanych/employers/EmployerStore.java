package org.tayanych.employers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.OrganisationId;

/** How legal entities rest. */
@Component
class EmployerStore {

    private final JdbcClient db;

    EmployerStore(JdbcClient db) {
        this.db = db;
    }

    EmployerId findOrMake(OrganisationId organisation, NewWorkplace workplace, Instant now) {
        EmployerId fresh = EmployerId.draw();
        db.sql("""
                insert into employers.employer (id, organisation, country, tax_number, name, added_at)
                values (:id, :organisation, :country, :number, :name, :now)
                on conflict (organisation, country, tax_number) where tax_number is not null do nothing""")
                .param("id", fresh.value())
                .param("organisation", organisation.value())
                .param("country", workplace.country().code())
                .param("number", workplace.taxNumber().map(TaxNumber::digits).orElse(null))
                .param("name", workplace.name().first())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return workplace.taxNumber().flatMap(number -> byNumber(organisation, workplace, number)).orElse(fresh);
    }

    private Optional<EmployerId> byNumber(OrganisationId organisation, NewWorkplace workplace, TaxNumber number) {
        return db.sql("""
                select id from employers.employer
                where organisation = :organisation and country = :country and tax_number = :number""")
                .param("organisation", organisation.value())
                .param("country", workplace.country().code())
                .param("number", number.digits())
                .query((row, n) -> new EmployerId(row.getObject(1, UUID.class)))
                .optional();
    }
}
