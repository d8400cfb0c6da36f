package org.tayanych.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts whole entries together: service, provider, places and channels, in four queries however many they are. */
@Component
class Shelf {

    private final EntryStore entries;
    private final ProviderStore providers;
    private final PlaceStore places;
    private final ChannelStore channels;

    Shelf(EntryStore entries, ProviderStore providers, PlaceStore places, ChannelStore channels) {
        this.entries = entries;
        this.providers = providers;
        this.places = places;
        this.channels = channels;
    }

    /** @param opens whether the reader may see this provider's confidential places */
    Optional<Entry> entry(ServiceId id, Predicate<Provider> opens) {
        return entries.find(id).map(row -> entries(List.of(row), opens).getFirst());
    }

    /** In the order of the rows. */
    List<Entry> entries(Collection<EntryStore.Row> rows, Predicate<Provider> opens) {
        Set<UUID> services = rows.stream().map(row -> row.id().value()).collect(Collectors.toSet());
        Map<UUID, Provider> who = new HashMap<>();
        providers.of(rows.stream().map(EntryStore.Row::provider).collect(Collectors.toSet()))
                .forEach(provider -> who.put(provider.id(), provider));
        Set<UUID> open = rows.stream().filter(row -> opens.test(provider(who, row)))
                .map(row -> row.id().value()).collect(Collectors.toSet());
        Map<UUID, List<Place>> where = places.of(services, open);
        Map<UUID, List<Channel>> how = channels.of(services);
        return rows.stream().map(row -> new Entry(row.id(), provider(who, row), row.offer(), row.terms(),
                where.getOrDefault(row.id().value(), List.of()), how.getOrDefault(row.id().value(), List.of()),
                row.capacity(), row.checkedOn(), row.checkedBy())).toList();
    }

    private static Provider provider(Map<UUID, Provider> who, EntryStore.Row row) {
        Provider provider = who.get(row.provider());
        if (provider == null) {
            throw new IllegalStateException("a service without its provider");
        }
        return provider;
    }
}
