package org.tayanych.groups.web;

import java.util.List;
import org.tayanych.groups.Group;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** The groups of the reader's teams. */
public record GroupsPage(Shell shell, List<Group> groups) implements Page {}
