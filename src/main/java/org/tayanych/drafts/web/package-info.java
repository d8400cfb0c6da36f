/** The pages on which a worker tells what happened. */
@NullMarked
package org.tayanych.drafts.web;

import org.jspecify.annotations.NullMarked;
