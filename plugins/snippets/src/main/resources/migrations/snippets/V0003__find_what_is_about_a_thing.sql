create index snippet_context on snippets.snippet (context, id);
