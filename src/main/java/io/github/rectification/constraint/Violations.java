package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;

/** Reports the default message below the annotated value instead of at it. */
final class Violations {

    private Violations() {}

    /** The path is made of property names with dots between. */
    static void at(ConstraintValidatorContext context, String path) {
        String[] names = path.split("\\.", -1);
        NodeBuilderCustomizableContext node = start(context, names[0]);
        for (int i = 1; i < names.length; i++) {
            node = node.addPropertyNode(names[i]);
        }
        node.addConstraintViolation();
    }

    static void atElement(ConstraintValidatorContext context, String list, int index, String property) {
        start(context, list)
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    private static NodeBuilderCustomizableContext start(ConstraintValidatorContext context, String name) {
        context.disableDefaultConstraintViolation();
        return context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(name);
    }
}
