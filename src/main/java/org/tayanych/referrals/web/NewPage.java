package org.tayanych.referrals.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tayanych.complaints.Attachment;
import org.tayanych.directory.Entry;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.Extent;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Piece;
import org.tayanych.referrals.Retaliation;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Service;

/** What exactly to share with this service: each part with what it says today. */
public record NewPage(
        Shell shell,
        Problems problems,
        CaseFrame frame,
        OpenCase opened,
        Entry entry,
        List<Piece> pieces,
        List<Attachment> files,
        Chosen chosen)
        implements Page {

    /** What is ticked and typed. */
    public record Chosen(Set<Part> parts, List<String> files, String purpose, String extent, String retaliation, Secret summary) {}

    public String action() {
        return "/desk/cases/" + opened.id() + "/referrals/new?service=" + entry.id();
    }

    public String back() {
        return "/desk/cases/" + opened.id() + "/referrals";
    }

    public String recipient() {
        return entry.title(shell.language());
    }

    public List<Option> purposes() {
        Set<Service> needs = entry.offer().needs().isEmpty() ? Set.of(Service.values()) : entry.offer().needs();
        return needs.stream().sorted()
                .map(need -> Option.of(need.name(), say(need.key()), needs.size() == 1 || need.name().equals(chosen.purpose())))
                .toList();
    }

    /** Parts of which something is known, each with what would be read. */
    public List<Option> parts() {
        Read read = new Read(shell.words());
        List<Option> options = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Piece> of = pieces.stream().filter(piece -> piece.part() == part).toList();
            if (!of.isEmpty() && part != Part.FILES && part != Part.SUMMARY) {
                options.add(Option.of(part.name(), read.part(part), chosen.parts().contains(part)).hinted(read.brief(of)));
            }
        }
        return options;
    }

    public List<Option> fileOptions() {
        return files.stream()
                .map(file -> Option.of(file.id().toString(), file.fileName(), chosen.files().contains(file.id().toString()))
                        .hinted(file.mediaType() + (file.cleaned() ? "" : " · " + say("referrals.file.original"))))
                .toList();
    }

    /** The whole case can only go to a team of this installation. */
    public List<Option> extents() {
        return Arrays.stream(Extent.values())
                .map(extent -> Option.of(extent.name(), say("referrals.extent." + extent.name()), extent.name().equals(chosen.extent()))
                        .hinted(say("referrals.extent." + extent.name() + ".hint")))
                .toList();
    }

    public boolean here() {
        return entry.provider().receiver().isPresent();
    }

    public boolean police() {
        return entry.offer().needs().contains(Service.S07);
    }

    public List<Option> retaliations() {
        return Arrays.stream(Retaliation.values())
                .map(answer -> Option.of(answer.name(), say("referrals.retaliation." + answer.name()), answer.name().equals(chosen.retaliation())))
                .collect(Collectors.toList());
    }
}
