package org.tayanych.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** How campaigns rest: codes and days in clear, words sealed. */
@Component
class CampaignStore {

    /** A campaign as it rests. @param campaign without its title */
    record Row(Campaign campaign, Sealed title) {}

    /** One wording of a step as it rests. */
    record StepRow(UUID id, Campaign.Step step, Campaign.Progress progress, Optional<MemberId> owner, Optional<LocalDate> due,
            Optional<Sealed> words, Optional<Sealed> evidence) {}

    private final JdbcClient db;
    private final Clock clock;

    CampaignStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void insert(Campaign campaign, Sealed title, MemberId by) {
        db.sql("""
                insert into plans.campaign (id, organisation, team, topic, section, region, size, from_on, until_on, state, title,
                    begun_by, begun_at)
                values (:id, :organisation, :team, :topic, :section, :region, :size, :from, :until, 'OPEN', :title, :by, :now)
                """)
                .param("id", campaign.id().value())
                .param("organisation", campaign.organisation().value())
                .param("team", campaign.team().value())
                .param("topic", campaign.topic().name())
                .param("section", campaign.target().section().orElse(null))
                .param("region", campaign.target().region().map(Region::code).orElse(null))
                .param("size", campaign.target().size().map(Enum::name).orElse(null))
                .param("from", campaign.from())
                .param("until", campaign.until())
                .param("title", title.atRest())
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    List<Row> of(Set<TeamId> teams) {
        return teams.isEmpty() ? List.of() : db.sql("""
                select * from plans.campaign where team in (:teams) order by state desc, from_on desc, id limit 200
                """).param("teams", teams.stream().map(TeamId::value).toList()).query(CampaignStore::row).list();
    }

    Optional<Row> find(CampaignId id, Set<TeamId> teams) {
        return db.sql("select * from plans.campaign where id = :id").param("id", id.value())
                .query(CampaignStore::row).optional().filter(row -> teams.contains(row.campaign().team()));
    }

    boolean close(CampaignId id) {
        return db.sql("update plans.campaign set state = 'CLOSED' where id = :id and state = 'OPEN'")
                .param("id", id.value()).update() == 1;
    }

    void insert(CampaignId campaign, StepRow step, MemberId by) {
        db.sql("""
                insert into plans.campaign_step (id, campaign, step, progress, owner, due_on, words, evidence, member, at)
                values (:id, :campaign, :step, :progress, :owner, :due, :words, :evidence, :by, :now)
                """)
                .param("id", step.id())
                .param("campaign", campaign.value())
                .param("step", step.step().name())
                .param("progress", step.progress().name())
                .param("owner", step.owner().map(MemberId::value).orElse(null))
                .param("due", step.due().orElse(null))
                .param("words", step.words().map(Sealed::atRest).orElse(null))
                .param("evidence", step.evidence().map(Sealed::atRest).orElse(null))
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    /** The newest wording of each step. */
    List<StepRow> steps(CampaignId campaign) {
        return db.sql("""
                select distinct on (step) * from plans.campaign_step where campaign = :campaign order by step, place desc
                """).param("campaign", campaign.value()).query(CampaignStore::step).list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Campaign.Target target = new Campaign.Target(
                Optional.ofNullable(row.getString("section")),
                Optional.ofNullable(row.getString("region")).map(Region::new),
                Optional.ofNullable(row.getString("size")).map(SizeBand::valueOf));
        return new Row(new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                Secret.NOTHING,
                Topic.valueOf(row.getString("topic")),
                target,
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("state").equals("OPEN")), Sealed.fromRest(row.getBytes("title")));
    }

    private static StepRow step(ResultSet row, int number) throws SQLException {
        return new StepRow(
                row.getObject("id", UUID.class),
                Campaign.Step.valueOf(row.getString("step")),
                Campaign.Progress.valueOf(row.getString("progress")),
                Optional.ofNullable(row.getObject("owner", UUID.class)).map(MemberId::new),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Optional.ofNullable(row.getBytes("words")).map(Sealed::fromRest),
                Optional.ofNullable(row.getBytes("evidence")).map(Sealed::fromRest));
    }
}
