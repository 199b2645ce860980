import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'site/',
      'node_modules/',
      '**/node_modules/',
      'reports/',
      '.stryker-tmp/',
      'examples/nestjs/build/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allow: [{ name: 'bigint', from: 'lib' }] },
      ],
      // The API's deprecated fields are part of what is read; src/domain chooses between old and new.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      // Contradicts no-non-null-assertion.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'max-lines': ['error', 200],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: [
      'src/{errors,enums,schema/decorators,model,models,domain,stream,nestjs}/**/*.ts',
      'src/index.ts',
    ],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true, MethodDefinition: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'TSEnumDeclaration',
            'TSEnumMember',
            'PropertyDefinition',
          ],
          checkConstructors: false,
          checkSetters: false,
          exemptOverloadedImplementations: true,
        },
      ],
      'jsdoc/no-types': 'error',
      'jsdoc/check-alignment': 'error',
    },
  },
  {
    // A field takes a comment, a decorator, a property and a blank line: long lists of them are not long logic.
    files: ['src/models/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 200, skipComments: true, skipBlankLines: true }] },
  },
  {
    // An interface is not assignable to Record<string, unknown>, which is what stores and queues take.
    files: ['src/models/**/*-json.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // The compiler of decoders and encoders is the one place that makes functions from text.
    files: ['src/codegen/{scope,can-generate-code}.ts'],
    rules: { '@typescript-eslint/no-implied-eval': 'off' },
  },
  {
    // Indexed loops are what these files are for.
    files: ['src/codegen/runtime.ts'],
    rules: { '@typescript-eslint/prefer-for-of': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', 400],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Each consumer is compiled with its own packages, where it is installed.
    files: ['test/packaging/**/*.{ts,mts,cts}', 'test/nestjs/recipes/**/*.ts'],
    extends: [tseslint.configs.base, tseslint.configs.disableTypeChecked],
    languageOptions: {
      // A class that is only a parameter's type is emitted, and Nest reads it.
      parserOptions: {
        projectService: false,
        emitDecoratorMetadata: true,
        experimentalDecorators: true,
      },
    },
    // The compiler, which knows types, checks both.
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
  {
    // Nest declares the type of its options as a class.
    files: ['test/nestjs/e2e/**/*.ts', 'examples/nestjs/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        structuredClone: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        globalThis: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        require: 'readonly',
      },
    },
  },
  {
    // Scripts of the reference site, and checks that hand functions to a browser.
    files: ['tools/typedoc/browser/*.js', 'tools/typedoc/check/*.mjs'],
    languageOptions: {
      globals: {
        document: 'readonly',
        Event: 'readonly',
        innerHeight: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
        navigator: 'readonly',
        window: 'readonly',
      },
    },
  },
);
