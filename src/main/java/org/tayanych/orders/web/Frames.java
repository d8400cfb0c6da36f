package org.tayanych.orders.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tayanych.access.Members;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.Workplaces;
import org.tayanych.inspections.Findings;
import org.tayanych.orders.Entry;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.Orders;
import org.tayanych.vocabulary.MemberId;

/** Gathers what stands around a page. */
@Component
class Frames {

    private final Workplaces workplaces;
    private final Findings findings;
    private final Members members;
    private final Orders orders;

    Frames(Workplaces workplaces, Findings findings, Members members, Orders orders) {
        this.workplaces = workplaces;
        this.findings = findings;
        this.members = members;
        this.orders = orders;
    }

    FileFrame around(OpenFile file, Collection<Entry> history) {
        String workplace = workplaces.find(file.inspection().workplace(), file.inspection().organisation())
                .map(Workplace::name).orElse("–");
        Map<MemberId, String> names = new HashMap<>();
        Stream.concat(Stream.of(file.inspection().inspector()), history.stream().map(Entry::by)).distinct()
                .forEach(id -> members.colleague(file.inspection().organisation(), id)
                        .ifPresent(colleague -> names.put(id, colleague.name())));
        return new FileFrame(file, workplace, findings.of(file.id(), file.reader()), names, orders.today());
    }

    FileFrame around(OpenFile file) {
        return around(file, List.of());
    }
}
