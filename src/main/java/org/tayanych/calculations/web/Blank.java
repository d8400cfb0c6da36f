package org.tayanych.calculations.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Nothing typed yet. */
enum Blank implements Typed {
    FORM;

    @Override
    public Secret secret(String field) {
        return Secret.NOTHING;
    }

    @Override
    public Optional<String> code(String field) {
        return Optional.empty();
    }

    @Override
    public List<String> codes(String field) {
        return List.of();
    }

    @Override
    public boolean ticked(String field) {
        return false;
    }

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public List<Secret> all(String field) {
        return List.of();
    }
}
