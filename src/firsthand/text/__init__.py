"""Language tools that know nothing about news: words, sentences, language, vectors."""
