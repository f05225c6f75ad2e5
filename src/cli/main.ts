#!/usr/bin/env node
import { Command } from 'commander';
import { description, name, version } from '../../package.json';

await new Command(name).description(description).version(version).parseAsync();
