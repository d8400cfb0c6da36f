package org.tayanych.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.access.Members;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.SealedField;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;

/** The desk of campaigns: one sheet for each issue, in the six steps of strategic compliance. Words rest sealed. */
@Component
public class Campaigns {

    /** A campaign opened. @param steps all six, in their order */
    public record Sheet(Campaign campaign, List<StepEntry> steps) {}

    private final CampaignStore store;
    private final Vault vault;
    private final Members members;

    Campaigns(CampaignStore store, Vault vault, Members members) {
        this.store = store;
        this.vault = vault;
        this.members = members;
    }

    /** Refused with a team that is not the inspector's, or that nothing can be sealed to. */
    @Transactional
    public PlanOutcome begin(Inspector by, NewCampaign wish) {
        if (!by.teams().contains(wish.team()) || !vault.canReceive(wish.team())) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE);
        }
        CampaignId id = CampaignId.draw();
        CaseKey key = vault.draw();
        vault.share(id.subject(), key, List.of(wish.team()));
        store.insert(new Campaign(id, by.organisation(), wish.team(), Secret.NOTHING, wish.topic(), wish.target(), wish.from(),
                wish.until(), true), key.seal(wish.title(), PlanField.CAMPAIGN_TITLE, id.value()), by.id());
        return new PlanOutcome.Done(id.value());
    }

    /** Open ones first; with their titles. */
    public List<Campaign> of(Inspector reader) {
        List<CampaignStore.Row> rows = store.of(reader.teams());
        Map<SubjectId, CaseKey> keys = vault.openAll(
                rows.stream().map(row -> row.campaign().id().subject()).toList(), reader.keyring(), Purpose.LIST);
        return rows.stream()
                .map(row -> titled(row, Optional.ofNullable(keys.get(row.campaign().id().subject())))).toList();
    }

    /** Empty for a campaign of others, and for one that never was. */
    public Optional<Sheet> open(CampaignId id, Inspector reader) {
        return store.find(id, reader.teams()).flatMap(row -> key(id, reader).map(key -> sheet(row, key)));
    }

    /** Writes a step anew; what stood there before stays in the history. Refused for a campaign that is closed. */
    @Transactional
    public PlanOutcome write(CampaignId id, Inspector by, StepEntry entry) {
        Optional<Campaign> campaign = store.find(id, by.teams()).map(CampaignStore.Row::campaign);
        boolean stranger = entry.owner().isPresent()
                && entry.owner().flatMap(owner -> members.colleague(by.organisation(), owner)).isEmpty();
        Optional<CaseKey> key = campaign.flatMap(found -> key(id, by));
        if (key.isEmpty() || stranger) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE);
        }
        if (!campaign.get().open()) {
            return PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE);
        }
        UUID row = UUID.randomUUID();
        store.insert(id, new CampaignStore.StepRow(row, entry.step(), entry.progress(), entry.owner(), entry.due(),
                sealed(key.get(), entry.words(), PlanField.CAMPAIGN_STEP_WORDS, row),
                sealed(key.get(), entry.evidence(), PlanField.CAMPAIGN_STEP_EVIDENCE, row)), by.id());
        return new PlanOutcome.Done(id.value());
    }

    @Transactional
    public PlanOutcome close(CampaignId id, Inspector by) {
        if (store.find(id, by.teams()).isEmpty()) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE);
        }
        return store.close(id) ? new PlanOutcome.Done(id.value()) : PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE);
    }

    private Optional<CaseKey> key(CampaignId id, Inspector reader) {
        return vault.open(id.subject(), reader.keyring(), Purpose.CASE_WORK);
    }

    private Sheet sheet(CampaignStore.Row row, CaseKey key) {
        Map<Campaign.Step, CampaignStore.StepRow> written = store.steps(row.campaign().id()).stream()
                .collect(Collectors.toMap(CampaignStore.StepRow::step, Function.identity()));
        List<StepEntry> steps = new ArrayList<>();
        for (Campaign.Step step : Campaign.Step.values()) {
            steps.add(Optional.ofNullable(written.get(step)).map(found -> entry(found, key)).orElse(StepEntry.blank(step)));
        }
        return new Sheet(titled(row, Optional.of(key)), steps);
    }

    private static StepEntry entry(CampaignStore.StepRow row, CaseKey key) {
        return new StepEntry(row.step(), row.progress(), row.owner(), row.due(),
                opened(key, row.words(), PlanField.CAMPAIGN_STEP_WORDS, row.id()),
                opened(key, row.evidence(), PlanField.CAMPAIGN_STEP_EVIDENCE, row.id()));
    }

    private static Campaign titled(CampaignStore.Row row, Optional<CaseKey> key) {
        Campaign bare = row.campaign();
        Secret title = opened(key, row.title(), bare.id());
        return new Campaign(bare.id(), bare.organisation(), bare.team(), title, bare.topic(), bare.target(), bare.from(),
                bare.until(), bare.open());
    }

    private static Secret opened(Optional<CaseKey> key, Sealed title, CampaignId id) {
        return key.map(own -> own.open(title, PlanField.CAMPAIGN_TITLE, id.value())).orElse(Secret.NOTHING);
    }

    private static Secret opened(CaseKey key, Optional<Sealed> sealed, SealedField field, UUID row) {
        return sealed.map(words -> key.open(words, field, row)).orElse(Secret.NOTHING);
    }

    private static Optional<Sealed> sealed(CaseKey key, Secret words, SealedField field, UUID row) {
        return words.isBlank() ? Optional.empty() : Optional.of(key.seal(words, field, row));
    }
}
