/** Pages of rights: workers' articles, search and pathways; members' list of what must be checked. */
@NullMarked
package org.tayanych.rights.web;

import org.jspecify.annotations.NullMarked;
