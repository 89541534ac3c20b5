"""`firsthand schema`: the JSON Schema of case.json."""

import click


@click.command()
def schema() -> int:
    """Print the JSON Schema that every case.json validates against."""
    from firsthand.exports.schema import schema_text

    click.echo(schema_text(), nl=False)
    return 0
