package org.tayanych.sample;

import org.springframework.stereotype.Component;
import org.tayanych.accidents.Accidents;
import org.tayanych.accidents.Compensations;
import org.tayanych.accidents.Investigations;
import org.tayanych.accidents.Persons;
import org.tayanych.claims.Claims;
import org.tayanych.employers.Workplaces;
import org.tayanych.evidence.Editions;
import org.tayanych.inspections.Acts;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Rules;
import org.tayanych.inspections.Steps;
import org.tayanych.inspections.Visits;
import org.tayanych.orders.Demands;
import org.tayanych.orders.Fines;
import org.tayanych.orders.OpenFiles;
import org.tayanych.orders.Orders;
import org.tayanych.orders.Proceedings;
import org.tayanych.orders.Suspensions;
import org.tayanych.seminars.Seminars;

/** The desks that an inspector sits at. */
@Component
@OnlyInTheSampleWorld
record InspectorDesks(
        Workplaces workplaces,
        Inspections inspections,
        Steps steps,
        Rules rules,
        Visits visits,
        Findings findings,
        Acts acts,
        OpenFiles files,
        Orders orders,
        Demands demands,
        Fines fines,
        Suspensions suspensions,
        Proceedings proceedings,
        Accidents accidents,
        Persons persons,
        Investigations investigations,
        Compensations compensations,
        Claims claims,
        org.tayanych.claims.Sums sums,
        Seminars seminars,
        Editions editions) {}
