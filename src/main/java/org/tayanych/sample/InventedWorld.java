package org.tayanych.sample;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tayanych.access.Organisations;
import org.tayanych.evidence.Invention;
import tools.jackson.core.type.TypeReference;

/**
 * Says that what is here is invented. It looks at the database and not at a setting: a sample world stays one, however the
 * house was started.
 */
@Component
class InventedWorld implements Invention {

    private final Organisations organisations;
    private final String first;

    InventedWorld(Organisations organisations) {
        this.organisations = organisations;
        Told.World told = Data.read("world.json", new TypeReference<>() {});
        this.first = Objects.requireNonNull(told).organisations().getFirst().name();
    }

    @Override
    public boolean present() {
        return organisations.all().stream().anyMatch(organisation -> organisation.name().equals(first));
    }
}
