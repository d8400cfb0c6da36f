/** The list of groups, one group, and the group panel of a case. */
@NullMarked
package org.tayanych.groups.web;

import org.jspecify.annotations.NullMarked;
