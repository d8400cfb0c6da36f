package org.tayanych.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tayanych.site.Parts;
import org.tayanych.site.Shell;
import org.tayanych.site.SiteSettings;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;

/** What a handler may ask for: the shell of its page, its words, what was typed, or the parts of a form with files. */
@Configuration(proxyBeanMethods = false)
class Arguments implements WebMvcConfigurer {

    private final Shells shells;
    private final FormToken token;
    private final Manners manners;
    private final Catching catching;
    private final SiteSettings settings;

    Arguments(Shells shells, FormToken token, Manners manners, Catching catching, SiteSettings settings) {
        this.shells = shells;
        this.token = token;
        this.manners = manners;
        this.catching = catching;
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(manners);
    }

    /** After the rooms' own answers, and before the framework's. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(1, catching);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Given<>(Shell.class, shells::of));
        resolvers.add(new Given<>(Words.class, (request, response) -> shells.of(request, response).words()));
        resolvers.add(new Given<>(Typed.class, (request, response) -> typed(request)));
        resolvers.add(new Given<>(Parts.class, (request, response) -> streamed(request)));
    }

    private Parts streamed(HttpServletRequest request) {
        return new StreamedForm(request, token, (long) settings.formMegabytes() << 20);
    }

    private static Typed typed(HttpServletRequest request) {
        Map<String, List<String>> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return new Bound(fields);
    }

    private record Given<T>(Class<T> kind, BiFunction<HttpServletRequest, HttpServletResponse, T> maker)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == kind;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @org.jspecify.annotations.Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
            return maker.apply(
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                    Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
        }
    }
}
