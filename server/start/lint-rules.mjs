/** Two rules of our own for eslint.config.mjs. */

const SQL =
  /^\s*(SELECT\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|WITH\s+\S+\s+AS\s*\()/i;

/** Reports text that starts like an SQL statement. */
export const sqlOnlyInRepositories = {
  meta: {
    type: 'problem',
    messages: {
      sql: 'SQL belongs in a *.repository.ts or in sql/, where it can be reviewed and tested as SQL.',
    },
  },
  create(context) {
    const report = (node, text) => {
      if (SQL.test(text)) context.report({ node, messageId: 'sql' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && report(node, node.value),
      TemplateLiteral: (node) => report(node, node.quasis[0].value.raw),
    };
  },
};

/** Reports process.env, except where a program hands it to readConfig. */
export const environmentOnlyInConfig = {
  meta: {
    type: 'problem',
    messages: {
      environment:
        'Only server/config reads the environment, once and checked: take the value from Config.',
    },
  },
  create(context) {
    return {
      'MemberExpression[object.name="process"][property.name="env"]': (node) => {
        if (node.parent.callee?.name === 'readConfig') return;
        context.report({ node, messageId: 'environment' });
      },
    };
  },
};
