package org.tayanych.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.access.Inspector;
import org.tayanych.employers.FirmName;
import org.tayanych.employers.Isic;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.house.House;
import org.tayanych.house.World;
import org.tayanych.vault.TeamKeys;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;

/** An inspectorate with a small register and two people, for one test. */
final class Quarter {

    static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    final House house;
    final World world;
    final World.Place inspectorate;
    final World.Person inspector;
    final World.Person chief;

    Quarter(House house) {
        this.house = house;
        this.world = house.world();
        this.inspectorate = world.inspectorate();
        this.inspector = inspectorate.inspector();
        this.chief = inspectorate.chiefInspector();
        house.bean(TeamKeys.class).grant(inspectorate.intake(), world.worker(inspector).keyring(), chief.id());
    }

    Inspector me() {
        return world.inspector(inspector);
    }

    Inspector boss() {
        return world.inspector(chief);
    }

    WorkplaceId workplace(String isic, int workers, String region) {
        return house.bean(Workplaces.class).add(inspectorate.organisation(), Optional.empty(), new NewWorkplace(
                FirmName.of("Жай " + UUID.randomUUID().toString().substring(0, 8)), Optional.empty(), new Isic(isic), workers,
                SizeBand.UNKNOWN, new Region(region).country(), Optional.of(new Region(region)), "", ""));
    }

    /** @param days of one inspector, no reserve */
    static Means means(int days) {
        return new Means(FIRST, 1, days, 0, Optional.of(new Region("KG-GB")), 4, Map.of(new Region("KG-O"), new BigDecimal("2")));
    }

    PlanId plan(Means means) {
        return plan(means, Optional.empty());
    }

    PlanId plan(Means means, Optional<Plan.Wanted> campaign) {
        return new PlanId(done(house.bean(Plans.class).begin(me(), new NewPlan(inspectorate.intake(), means, campaign))));
    }

    Plan now(PlanId id) {
        return house.bean(Plans.class).find(id, me()).orElseThrow();
    }

    PlanId approved(Means means) {
        PlanId plan = plan(means);
        done(house.bean(Plans.class).ask(plan, me()));
        done(house.bean(Plans.class).decide(plan, boss(), true));
        return plan;
    }

    static UUID done(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Done(UUID subject)) {
            return subject;
        }
        throw new AssertionError("refused: " + outcome);
    }
}
