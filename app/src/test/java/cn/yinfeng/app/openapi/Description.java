package cn.yinfeng.app.openapi;

import io.swagger.v3.oas.models.media.StringSchema;
import java.time.YearMonth;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What springdoc has to be told about our code. */
@TestConfiguration(proxyBeanMethods = false)
class Description {
    static {
        SpringDocUtils.getConfig().replaceWithSchema(YearMonth.class, new StringSchema().example("2023-05"));
    }

    /** A parameter that may be null may be left out. */
    @Bean
    OperationCustomizer optionalParameters() {
        return (operation, handler) -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> {
                    if (isOptional(handler, parameter.getName())) {
                        parameter.setRequired(false);
                    }
                });
            }
            return operation;
        };
    }

    private static boolean isOptional(HandlerMethod handler, String name) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(each -> each.hasParameterAnnotation(RequestParam.class))
                .filter(each -> name.equals(nameOf(each)))
                .anyMatch(MethodParameter::isOptional);
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        return annotation == null || annotation.value().isEmpty()
                ? parameter.getParameter().getName()
                : annotation.value();
    }
}
