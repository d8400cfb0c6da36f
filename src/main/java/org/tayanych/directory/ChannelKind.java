package org.tayanych.directory;

/** How one reaches a service. */
public enum ChannelKind {
    PHONE,
    MESSENGER,
    MAIL,
    WEBSITE
}
