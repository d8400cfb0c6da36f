package org.tayanych.plans.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.server.ResponseStatusException;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.papers.Format;
import org.tayanych.papers.Press;
import org.tayanych.plans.Plan;
import org.tayanych.plans.Slot;
import org.tayanych.plans.Slots;
import org.tayanych.site.Bundles;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Language;

/** A plan on paper and as a table, in Kyrgyz or Russian, with the reasons of every slot. */
@Controller
class PrintController {

    /** More slots than any plan of one inspectorate has. */
    private static final int ALL = 20_000;

    private final Ways ways;
    private final Slots slots;
    private final Workplaces workplaces;
    private final Bundles bundles;
    private final Press press;

    PrintController(Ways ways, Slots slots, Workplaces workplaces, Bundles bundles, Press press) {
        this.ways = ways;
        this.slots = slots;
        this.workplaces = workplaces;
        this.bundles = bundles;
        this.press = press;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans/{plan}/plan.pdf")
    ModelAndView paper(Inspector me, @PathVariable String plan, Typed typed) {
        return new ModelAndView(press.print(printed(me, plan, typed).paper(), Format.PDF)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE)));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans/{plan}/plan.csv")
    ResponseEntity<byte[]> table(Inspector me, @PathVariable String plan, Typed typed) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("plan.csv").build().toString())
                .cacheControl(CacheControl.noStore())
                .body(printed(me, plan, typed).csv().getBytes(StandardCharsets.UTF_8));
    }

    private PrintedPlan printed(Inspector me, String plan, Typed typed) {
        Plan found = ways.find(plan, me);
        Language language = typed.code("language").flatMap(Language::of)
                .filter(asked -> asked == Language.KY || asked == Language.RU).orElse(Language.KY);
        List<Slot> all = slots.of(found, 0, ALL);
        Map<WorkplaceId, Workplace> places = workplaces.named(all.stream().map(Slot::workplace).toList(), me.organisation());
        return new PrintedPlan(bundles.in(language), found, all, places, slots.leftOut(found),
                code -> ways.rule(code, bundles.in(language)));
    }
}
