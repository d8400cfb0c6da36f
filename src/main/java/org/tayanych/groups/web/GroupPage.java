package org.tayanych.groups.web;

import java.util.List;
import java.util.stream.Collectors;
import org.tayanych.groups.Group;
import org.tayanych.hotline.CaseFile;
import org.tayanych.remedies.Balance;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Money;

/** One group. */
public record GroupPage(
        Shell shell, Group group, List<CaseFile> cases, List<Balance> balances, Secret words, Problems problems)
        implements Page {

    public String topics(CaseFile file) {
        return file.topics().stream().map(Coded::key).map(key -> say(key)).collect(Collectors.joining(", "));
    }

    public String money(Money money) {
        return shell.words().money(money);
    }
}
