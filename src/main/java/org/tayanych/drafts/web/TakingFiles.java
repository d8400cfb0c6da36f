package org.tayanych.drafts.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Attachments.Outcome;
import org.tayanych.complaints.Attachments.Reason;
import org.tayanych.drafts.Draft;
import org.tayanych.site.Parts;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Takes the files of a form into the draft at once, and remembers which were refused and why. */
@Component
class TakingFiles {

    /** @param problems one for each field whose file was refused @param kept how many were not */
    record Taken(Typed typed, Problems problems, int kept) {}

    private final Attachments attachments;

    TakingFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @param draft asked for when the first file comes, so that a form without files begins none */
    Taken take(Parts parts, Supplier<Optional<Draft>> draft) throws IOException {
        Problems problems = Problems.none();
        List<Outcome> kept = new ArrayList<>();
        Typed typed = parts.read((field, name, content, sofar) -> {
            Optional<Draft> owner = draft.get();
            if (owner.isEmpty()) {
                return;
            }
            Draft to = owner.get();
            switch (attachments.keep(to.id(), to.key(), null, Secret.of(name), content)) {
                case Outcome.Kept one -> kept.add(one);
                case Outcome.Refused(Reason why) -> problems.add(field, "complaints.file." + why.name());
            }
        });
        return new Taken(typed, problems, kept.size());
    }
}
