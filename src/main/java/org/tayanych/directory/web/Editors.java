package org.tayanych.directory.web;

import org.springframework.stereotype.Component;
import org.tayanych.access.Member;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.directory.Editor;

/** Who signs for what a member does to the directory: the member's organisation, by its public name. */
@Component
class Editors {

    private final Organisations organisations;

    Editors(Organisations organisations) {
        this.organisations = organisations;
    }

    Editor of(Member member) {
        return Editor.of(member, organisations.organisation(member.organisation()).map(Organisation::name).orElse(""));
    }
}
