package org.tayanych.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.site.OpenDoor;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** The first page, and those that say how this place works. */
@Controller
class HomeController {

    @OpenDoor
    @GetMapping("/{lang:ky|ru|en|uz|kk|tg}/")
    ModelAndView home(Shell shell) {
        return Pages.show("site/home", new SitePage(shell));
    }
}
