package org.tayanych.orders.web;

import java.util.List;
import org.tayanych.inspections.Finding;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** @param open findings that may be demanded now */
public record IssuePage(Shell shell, FileFrame frame, List<Finding> open, IssueForm form, Problems problems)
        implements FilePage {}
