package org.tayanych.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The places and channels of an entry. */
@Component
class Details {

    private final PlaceStore places;
    private final ChannelStore channels;

    Details(PlaceStore places, ChannelStore channels) {
        this.places = places;
        this.channels = channels;
    }

    void add(ServiceId id, List<Place> newPlaces, List<Channel> newChannels) {
        newPlaces.forEach(place -> places.add(id, place));
        newChannels.forEach(channel -> channels.add(id, channel));
    }

    boolean add(ServiceId id, Place place) {
        places.add(id, place);
        return true;
    }

    boolean add(ServiceId id, Channel channel) {
        channels.add(id, channel);
        return true;
    }

    boolean removePlace(ServiceId id, UUID place) {
        return places.remove(id, place);
    }

    boolean removeChannel(ServiceId id, UUID channel) {
        return channels.remove(id, channel);
    }

    boolean confirmChannel(ServiceId id, UUID channel, LocalDate on, String by) {
        return channels.confirm(id, channel, on, by);
    }

    /** Which reasons for a task no channel of the entry gives any more. */
    Set<CheckTask.Reason> settled(ServiceId id, LocalDate today) {
        List<Channel> left = channels.of(List.of(id.value())).getOrDefault(id.value(), List.of());
        Set<CheckTask.Reason> settled = EnumSet.noneOf(CheckTask.Reason.class);
        if (left.stream().noneMatch(Channel::doubted)) {
            settled.add(CheckTask.Reason.DEAD_CHANNEL);
        }
        if (left.stream().noneMatch(channel -> channel.staleOn(today))) {
            settled.add(CheckTask.Reason.STALE_CHANNEL);
        }
        return settled;
    }
}
