package org.tayanych.complaints.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.complaints.ComplaintFacts;
import org.tayanych.complaints.OwnLink;

/** What stands beside a worker's own case: who reads it, and where else the worker can go from here. */
@Component
class Beside {

    private final Organisations organisations;
    private final List<OwnLink> links;

    Beside(Organisations organisations, ObjectProvider<OwnLink> links) {
        this.organisations = organisations;
        this.links = links.orderedStream().toList();
    }

    /** The organisation that has the case, by its public name. */
    String reader(ComplaintFacts facts) {
        return organisations.organisation(facts.organisation()).map(Organisation::name).orElse("");
    }

    List<OwnLink> links() {
        return links;
    }
}
