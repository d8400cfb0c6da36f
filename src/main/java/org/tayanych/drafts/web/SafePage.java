package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.site.Option;
import org.tayanych.vault.Secret;

/** Question 8, second half. @param way what the address is for, for its label */
public record SafePage(
        Asking asking,
        String way,
        Secret address,
        List<Option> days,
        List<Option> hours,
        Secret who,
        Secret first,
        List<Option> message,
        List<Option> languages,
        List<Option> needs)
        implements Question {}
